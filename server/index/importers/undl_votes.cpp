// Votes as the United Nations Digital Library publishes them: a row for each State and resolution.
#include "index/importers/format.h"
#include "index/importers/table.h"
#include "index/importers/wording.h"

namespace unres::index {
namespace {

enum Column : std::size_t { resolution, date, wording, agenda };

// The first State's row tells all that the others repeat.
Expected<void> read_votes(Input& input, Sink& sink, const std::array<std::string_view, 4>& columns,
                          void (*describe)(const Table& table, Instrument& instrument)) {
  auto table = Table::open(input, columns, 3);
  if (!table)
    return tl::make_unexpected(table.error());
  Repeats repeats;
  while (table->next(sink)) {
    const std::string_view symbol = table->value(resolution);
    if (symbol.empty()) {
      sink.pass_over(); // A draft that was not adopted.
      continue;
    }
    if (repeats.again(symbol))
      continue;
    const auto text = catalogued_symbol(symbol);
    if (!text) {
      sink.refuse(table->line(), "\"" + tidied(symbol) + "\" is no symbol of a resolution that can be read");
      continue;
    }
    Instrument instrument;
    instrument.kind = text->kind == notation::TextKind::decision ? Kind::decision : Kind::resolution;
    instrument.body = text->body;
    instrument.number = text->number;
    instrument.adopted = notation::read_iso_date(table->value(date));
    instrument.evidence = Evidence::adopted_text;
    describe(*table, instrument);
    if (!instrument.adopted)
      sink.refuse(table->line(), "\"" + tidied(table->value(date)) + "\" is no date");
    else if (!sink.take(std::move(instrument), table->line()))
      break;
  }
  return {};
}

bool fits_assembly(std::string_view head) {
  return has_columns(head, {"ms_code", "resolution", "date", "title"});
}

Expected<void> read_assembly(Input& input, Sink& sink) {
  return read_votes(input, sink, {"resolution", "date", "title", "agenda_title"},
                    [](const Table& table, Instrument& instrument) {
                      instrument.title = title_of(table.value(wording));
                      if (instrument.title.empty())
                        instrument.subject = tidied(table.value(agenda));
                    });
}

bool fits_council(std::string_view head) {
  return has_columns(head, {"ms_code", "resolution", "date", "description"});
}

Expected<void> read_council(Input& input, Sink& sink) {
  return read_votes(input, sink, {"resolution", "date", "description", "agenda"},
                    [](const Table& table, Instrument& instrument) {
                      instrument.subject = subject_of(table.value(wording));
                      if (instrument.subject.empty())
                        instrument.subject = tidied(table.value(agenda));
                    });
}

} // namespace

constinit const Format undl_ga_votes{
    "undl-ga-votes", "Digital Library, votes of the General Assembly: YYYY_MM_DD_ga_voting.csv", fits_assembly,
    read_assembly};
constinit const Format undl_sc_votes{
    "undl-sc-votes", "Digital Library, votes of the Security Council: YYYY_MM_DD_sc_voting.csv", fits_council,
    read_council};

} // namespace unres::index
