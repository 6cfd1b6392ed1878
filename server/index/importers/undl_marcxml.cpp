// Records of the United Nations Digital Library in MARCXML.
#include "index/importers/format.h"
#include "index/importers/records.h"
#include "index/importers/wording.h"
#include "index/importers/xml.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::index {
namespace {

constexpr std::array<std::string_view, 8> notes{"245", "246", "500", "515", "520", "591", "592", "740"};

bool fits_marcxml(std::string_view head) {
  const std::string_view root = root_name(head);
  return (root == "collection" || root == "record") && head.find("MARC21/slim") != std::string_view::npos;
}

std::string_view tag_of(const pugi::xml_node& field) {
  return field.attribute("tag").value();
}

/// The subfields of a field with one of these codes, in order.
std::string subfields(const pugi::xml_node& field, std::string_view codes) {
  std::string out;
  for (const pugi::xml_node& each : field.children()) {
    const std::string_view code = each.attribute("code").value();
    if (local_name(each) == "subfield" && code.size() == 1 && codes.find(code) != std::string_view::npos)
      out += (out.empty() ? "" : " ") + text_of(each);
  }
  return out;
}

/// What counts of a record.
struct Record {
  std::string symbol;
  bool vote = false; ///< A record of a vote, not of a document.
  std::string title;
  std::string other_title;
  std::string published;
  std::string agenda;
  std::vector<notation::Date> adopted; ///< All days of which a note says so.
};

void add(Record& record, const pugi::xml_node& field) {
  const std::string_view tag = tag_of(field);
  // A document may have several symbols; that of the adopted text is asked for.
  if (tag == "191" || tag == "791") {
    const std::string symbol = subfields(field, "a");
    if (record.symbol.empty() || (!catalogued_symbol(record.symbol) && catalogued_symbol(symbol))) {
      record.symbol = symbol;
      record.vote = tag == "791";
    }
  }
  if (tag == "245")
    record.title = subfields(field, "abc");
  if (tag == "246" && record.other_title.empty())
    record.other_title = subfields(field, "ab");
  if (tag == "269" && record.published.empty())
    record.published = subfields(field, "a");
  if (tag == "991" && record.agenda.empty())
    record.agenda = subfields(field, "c");
  if (std::find(notes.begin(), notes.end(), tag) != notes.end()) {
    const std::string text = subfields(field, "abc");
    if (const std::size_t at = lower(text).find("adopted"); at != std::string::npos)
      for (const notation::Date& date : dates_in(std::string_view{text}.substr(at)))
        record.adopted.push_back(date);
  }
}

// The date of a document is that of its printing; the day of adoption stands in notes, which must agree.
std::optional<notation::Date> adopted_on(const Record& record) {
  if (record.adopted.empty())
    return record.vote ? notation::read_iso_date(record.published) : std::nullopt;
  const bool agree = std::all_of(record.adopted.begin(), record.adopted.end(),
                                 [&](const notation::Date& each) { return each == record.adopted.front(); });
  return agree ? std::optional{record.adopted.front()} : std::nullopt;
}

Instrument instrument_of(const Record& record, const notation::AdoptedText& text) {
  Instrument out;
  out.kind = text.kind == notation::TextKind::decision ? Kind::decision : Kind::resolution;
  out.body = text.body;
  out.number = text.number;
  out.adopted = adopted_on(record);
  out.evidence = Evidence::adopted_text;
  out.title = title_of(record.title);
  if (out.title.empty())
    out.subject = subject_of(record.other_title);
  if (out.title.empty() && out.subject.empty())
    out.subject = title_of(record.agenda);
  return out;
}

Expected<void> read_marcxml(Input& input, Sink& sink) {
  Records records{input};
  while (records.next()) {
    pugi::xml_document document;
    const std::string& text = records.text();
    if (!records.complete() ||
        !document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8)) {
      sink.refuse(records.line(), records.complete() ? "the record is no well-formed XML" : "the record does not end");
      continue;
    }
    Record record;
    for (const pugi::xml_node& field : document.first_child().children())
      add(record, field);
    const auto adopted_text = catalogued_symbol(record.symbol);
    if (adopted_text) {
      if (!sink.take(instrument_of(record, *adopted_text), records.line()))
        break;
    } else if (record.symbol.find("/RES/") != std::string::npos && record.symbol.find("/L.") == std::string::npos) {
      sink.refuse(records.line(), "\"" + record.symbol + "\" is no symbol of a resolution that can be read");
    } else {
      sink.pass_over(); // Drafts, reports, meetings.
    }
  }
  return {};
}

} // namespace

constinit const Format undl_marcxml{"undl-marcxml", "Digital Library, records in MARCXML: a search with of=xm",
                                    fits_marcxml, read_marcxml};

} // namespace unres::index
