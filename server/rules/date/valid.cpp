#include "notation/date.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace unres::rules {
namespace {

using namespace std::string_view_literals;
using text::Offset;
using text::Range;

constexpr std::array weekdays{"Sunday"sv,   "Monday"sv, "Tuesday"sv, "Wednesday"sv,
                              "Thursday"sv, "Friday"sv, "Saturday"sv};
// The oldest treaties that resolutions cite are of the nineteenth century.
constexpr int first_year = 1800;
constexpr int last_year = 2100;
// The United Nations adopted nothing before its Charter.
constexpr int charter_year = 1945;

std::string_view weekday_of(const notation::Date& date) {
  const std::chrono::year_month_day day{std::chrono::year{date.year},
                                        std::chrono::month{static_cast<unsigned>(date.month)},
                                        std::chrono::day{static_cast<unsigned>(date.day)}};
  return weekdays[std::chrono::weekday{std::chrono::sys_days{day}}.c_encoding()];
}

// The weekday before a date, "Monday, 15 December 2022"; empty where there is none.
Range weekday_before(std::string_view text, Offset date) {
  std::size_t end = before_space(text, date);
  if (end == date)
    return {date, date};
  if (end > 0 && text[end - 1] == ',')
    --end;
  std::size_t begin = end;
  while (begin > 0 && is_ascii_letter(text[begin - 1]))
    --begin;
  if (std::find(weekdays.begin(), weekdays.end(), text.substr(begin, end - begin)) == weekdays.end())
    return {date, date};
  return {static_cast<Offset>(begin), static_cast<Offset>(end)};
}

// The year with two digits next to each other in the other order that the number's session allows:
// 2017 for 72/256 of 2107. 0 for none.
int transposed(const model::Citation& citation, int year) {
  using notation::NumberForm;
  const int first = citation.number.form == NumberForm::session ? 1945 + citation.number.session
                    : citation.number.form == NumberForm::year  ? citation.number.session
                                                                : 0;
  const std::string typed = std::to_string(year);
  for (std::size_t i = 0; i + 1 < typed.size(); ++i) {
    std::string other = typed;
    std::swap(other[i], other[i + 1]);
    const int value = value_of(other);
    if (first != 0 && (value == first || value == first + 1))
      return value;
  }
  return 0;
}

const model::Citation* citation_of(const model::Facts& facts, Offset date) {
  const auto& items = facts.citations.items;
  const auto found = std::find_if(items.begin(), items.end(), [date](const model::Citation& item) {
    return item.date && item.date->place.begin == date;
  });
  return found == items.end() ? nullptr : &*found;
}

void check_date(const BlockView& block, const notation::Date& date, Range range, Reporter& reporter) {
  const std::string typed = notation::written(date);
  if (!notation::exists(date)) {
    reporter.report(range, "There is no " + typed);
    return;
  }
  const model::Citation* citation = citation_of(block.facts, range.begin);
  if (date.year < first_year || date.year > last_year || (citation != nullptr && date.year < charter_year)) {
    const Range year{range.end - 4, range.end};
    const std::string_view span = citation != nullptr ? "A year from 1945 to 2100" : "A year from 1800 to 2100";
    auto finding = reporter.report(year, std::string{span} + " is expected, not " + std::to_string(date.year));
    if (const int other = citation != nullptr ? transposed(*citation, date.year) : 0)
      finding.fix("Write " + std::to_string(other), FixKind::suggested, {{year, std::to_string(other)}});
    return;
  }
  const Range named = weekday_before(block.text, range.begin);
  const std::string_view right = weekday_of(date);
  if (!named.empty() && text::slice(block.text, named) != right)
    reporter.report(named, typed + " is a " + std::string{right})
        .fix("Write " + std::string{right}, FixKind::suggested, {{named, std::string{right}}});
}

void check(const BlockView& block, Reporter& reporter) {
  for (const model::Span& span : block.facts.spans) {
    if (span.kind != syntax::Kind::date || is_set_apart(block.facts, span.range.begin))
      continue;
    if (const auto date = notation::read_date(text::slice(block.text, span.range)))
      check_date(block, *date, span.range, reporter);
  }
}

} // namespace

extern constinit const Rule date_valid{
    .id = "date/valid",
    .title = "A date exists, and its year and weekday are possible",
    .severity = Severity::error,
    .reads = Reads::all,
    .why = "There is no 31 June. A date of 2107 for one of 2017 is a slip of the hand, and no resolution is "
           "older than the Charter. Where the day of the week is given, the calendar tells whether it is "
           "right.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 77/237 of 15 December 2022,

*Decides* to meet on Thursday, 30 June 2022.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 77/237 of 31 November 2022,

*Decides* to meet on Friday, 30 June 2022.
)",
    .source = sources::numbers_dates,
    .evidence = "43,000 dates in adopted texts: one impossible year, 24 December 2107 for 2017, printed in "
                "two of them.",
    .block = check};

} // namespace unres::rules
