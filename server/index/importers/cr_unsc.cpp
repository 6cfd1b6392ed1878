// The Corpus of Resolutions: UN Security Council (CR-UNSC), its table with or without the texts.
#include "index/importers/format.h"
#include "index/importers/table.h"
#include "index/importers/wording.h"

namespace unres::index {
namespace {

enum Column : std::size_t { symbol, date, res_no, year, topic, other_titles };
constexpr std::array<std::string_view, 6> columns{"symbol", "date", "res_no", "year", "topic", "other_titles"};

bool fits_corpus(std::string_view head) {
  return has_columns(head, {"symbol", "date", "res_no"});
}

// Symbols may lack the year, which then stands in a column of its own.
std::optional<notation::Number> number_of(const Table& table) {
  if (const auto text = catalogued_symbol(table.value(symbol)); text && text->body == notation::Body::sc)
    return text->number;
  auto number = notation::read_number(std::string{table.value(res_no)} + " (" + std::string{table.value(year)} + ")");
  if (number && number->form != notation::NumberForm::year_in_parentheses)
    return std::nullopt;
  return number;
}

Expected<void> read_corpus(Input& input, Sink& sink) {
  auto table = Table::open(input, columns, 3);
  if (!table)
    return tl::make_unexpected(table.error());
  while (table->next(sink)) {
    Instrument instrument;
    instrument.body = notation::Body::sc;
    instrument.number = number_of(*table);
    instrument.adopted = notation::read_iso_date(table->value(date));
    instrument.evidence = Evidence::adopted_text;
    instrument.subject = subject_of(table->value(topic));
    if (instrument.subject.empty())
      instrument.subject = subject_of(table->value(other_titles));
    if (!instrument.number)
      sink.refuse(table->line(), "\"" + tidied(table->value(symbol)) + "\" is no symbol of a resolution that can be read");
    else if (!instrument.adopted)
      sink.refuse(table->line(), "\"" + tidied(table->value(date)) + "\" is no date");
    else if (!sink.take(std::move(instrument), table->line()))
      break;
  }
  return {};
}

} // namespace

constinit const Format cr_unsc{"cr-unsc", "Corpus of Resolutions of the Security Council (CR-UNSC): CSV of its ZIP files",
                               fits_corpus, read_corpus};

} // namespace unres::index
