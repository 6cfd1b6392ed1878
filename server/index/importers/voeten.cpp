// Roll calls of the General Assembly as researchers collect them (Voeten; the table of the R package unvotes).
#include "index/importers/format.h"
#include "index/importers/table.h"
#include "index/importers/wording.h"
#include "support/characters.h"

#include <charconv>

namespace unres::index {
namespace {

enum Column : std::size_t { unres, date, short_name, amend, para };
constexpr std::array<std::string_view, 5> columns{"unres", "date", "short", "amend", "para"};

// Up to these sessions the number is a page of the records, not that of the resolution.
constexpr int first_regular = 31;
constexpr int first_special = 8;
constexpr int first_emergency = 6;
// Up to this one the day is not the day of the month.
constexpr int last_without_day = 57;

bool fits_roll_calls(std::string_view head) {
  return has_columns(head, {"rcid", "unres"}) || has_columns(head, {"session", "unres", "descr"});
}

std::optional<int> take_number(std::string_view& text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || value <= 0)
    return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return value;
}

/// What an entry of the column is: a number, one of the old kind that is none, or unreadable.
struct Entry {
  std::optional<notation::Number> number;
  bool old = false;
};

// R/31/6A, A/RES/74/38, ESS/7/6, SS/10/2, R/1/1287/B, GOAR/1/1288B.
Entry read_entry(std::string_view text) {
  if (text.starts_with("GOAR/")) // A page of the Official Records.
    return {std::nullopt, true};
  if (const auto adopted = catalogued_symbol(text))
    return {adopted->body == notation::Body::ga ? std::optional{adopted->number} : std::nullopt, false};
  std::string_view prefix;
  int first = first_regular;
  if (text.starts_with("ESS/")) {
    text.remove_prefix(4);
    prefix = "ES-";
    first = first_emergency;
  } else if (text.starts_with("SS/")) {
    text.remove_prefix(3);
    prefix = "S-";
    first = first_special;
  } else if (text.starts_with("R/")) {
    text.remove_prefix(2);
  } else {
    return {};
  }
  const auto session = take_number(text);
  if (!session || !text.starts_with('/'))
    return {};
  if (*session < first)
    return {std::nullopt, true};
  text.remove_prefix(1);
  const auto number = take_number(text);
  if (!number)
    return {};
  if (text.starts_with('/') || text.starts_with(' '))
    text.remove_prefix(1);
  std::string written = std::string{prefix} + std::to_string(*session) + "/" + std::to_string(*number);
  if (text.size() == 1 && is_ascii_letter(text.front()))
    written += std::string{" "} + static_cast<char>(text.front() & ~0x20);
  else if (!text.empty())
    return {};
  return {notation::read_number(written), false};
}

// 2003-12-05, or 5/12/2003 with the day first.
std::optional<notation::Date> read_day(std::string_view text) {
  if (auto iso = notation::read_iso_date(text.substr(0, 10)))
    return iso;
  notation::Date out;
  for (int* part : {&out.day, &out.month, &out.year}) {
    while (text.starts_with('0') || text.starts_with('/'))
      text.remove_prefix(1);
    const auto value = take_number(text);
    if (!value)
      return std::nullopt;
    *part = *value;
  }
  return text.empty() && out.year > 1945 && notation::exists(out) ? std::optional{out} : std::nullopt;
}

bool is_set(std::string_view flag) {
  return flag == "1";
}

Expected<void> read_roll_calls(Input& input, Sink& sink) {
  auto table = Table::open(input, columns, 1);
  if (!table)
    return tl::make_unexpected(table.error());
  Repeats repeats;
  while (table->next(sink)) {
    const std::string_view text = table->value(unres);
    // Votes on an amendment or a paragraph say nothing about what was adopted.
    if (text.empty() || is_set(table->value(amend)) || is_set(table->value(para))) {
      sink.pass_over();
      continue;
    }
    if (repeats.again(text))
      continue;
    Entry entry = read_entry(text);
    if (!entry.number && !entry.old)
      sink.refuse(table->line(), "\"" + tidied(text) + "\" is no number of a resolution that can be read");
    if (!entry.number) {
      if (entry.old)
        sink.pass_over();
      continue;
    }
    Instrument instrument;
    instrument.body = notation::Body::ga;
    instrument.number = std::move(entry.number);
    instrument.evidence = Evidence::one_source;
    instrument.subject = tidied(table->value(short_name));
    if (instrument.number->session_kind == notation::SessionKind::regular &&
        instrument.number->session > last_without_day)
      instrument.adopted = read_day(table->value(date));
    if (!sink.take(std::move(instrument), table->line()))
      break;
  }
  return {};
}

} // namespace

constinit const Format voeten{"voeten", "Roll calls of the General Assembly (Voeten, unvotes): CSV", fits_roll_calls,
                              read_roll_calls};

} // namespace unres::index
