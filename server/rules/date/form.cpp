#include "rules/date/spellings.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

using namespace dates;
using text::Offset;
using text::Range;

// A date that is not written as adopted texts write it. A year of 0: none is given.
struct Found {
  notation::Date date;
  Range range;
  bool faulty = false;
};

// Where the "th" or " of" between day and month begins, or `end`.
std::size_t before(std::string_view text, std::size_t end, std::string_view word) {
  return text.substr(0, end).ends_with(word) ? end - word.size() : end;
}

// "15 December 2022", "15th of December, 2022", "15 Dec. 2022".
std::optional<Found> day_first(std::string_view text, const Month& month) {
  Found out{{0, month.month, 0}, month.range, month.abbreviated};
  std::size_t at = before_space(text, month.range.begin);
  if (at == month.range.begin) // "15December" is a slip of another kind.
    return std::nullopt;
  if (const std::size_t of = before(text, at, "of"); of != at && before_space(text, of) != of) {
    at = before_space(text, of);
    out.faulty = true;
  }
  for (const std::string_view suffix : {"st", "nd", "rd", "th"}) {
    const std::size_t digits = before(text, at, suffix);
    if (digits == at || digits == 0 || !is_ascii_digit(text[digits - 1]))
      continue;
    at = digits;
    out.faulty = true;
  }
  const auto day = day_before(text, at);
  if (!day || day->range.end != at || !begins_number(text, day->range.begin))
    return std::nullopt;
  out.date.day = day->day;
  out.range.begin = day->range.begin;
  Scan scan{text, month.range.end};
  const bool comma = scan.take(",");
  if (scan.take_space()) {
    out.date.year = year_at(text, scan.at());
    if (out.date.year != 0) {
      out.faulty |= comma;
      out.range.end = scan.at() + 4;
    } else if (is_ascii_upper(scan.rest().empty() ? ' ' : scan.rest().front())) {
      return std::nullopt; // "the 14th July Revolution"
    }
  }
  if (out.date.year == 0 && month.abbreviated)
    return std::nullopt;
  return out;
}

// "December 15, 2022", "Dec. 15th 2022", "December 15th".
std::optional<Found> month_first(std::string_view text, const Month& month) {
  Found out{{0, month.month, 0}, month.range, true};
  Scan scan{text, month.range.end};
  if (!scan.take_space())
    return std::nullopt;
  const std::string_view digits = scan.take_digits();
  out.date.day = value_of(digits);
  if (digits.empty() || digits.size() > 2 || out.date.day < 1 || out.date.day > 31)
    return std::nullopt;
  const bool suffix = scan.take("st") || scan.take("nd") || scan.take("rd") || scan.take("th");
  if (scan.word_goes_on())
    return std::nullopt;
  out.range.end = scan.at();
  scan.take(",");
  if (scan.take_space())
    out.date.year = year_at(text, scan.at());
  if (out.date.year != 0)
    out.range.end = scan.at() + 4;
  else if (!suffix || month.abbreviated)
    return std::nullopt;
  return out;
}

// "2022-12-15" and "15.12.2022"; the day and month of "4/5/2022" are anybody's guess, and so its day is 0.
std::optional<Found> in_figures(Scan scan) {
  const Offset begin = scan.at();
  const std::string_view first = scan.take_digits();
  const std::string_view mark = scan.rest().substr(0, 1);
  if (mark != "-" && mark != "." && mark != "/")
    return std::nullopt;
  scan.take(mark);
  const std::string_view second = scan.take_digits();
  if (!scan.take(mark))
    return std::nullopt;
  const std::string_view third = scan.take_digits();
  const bool year_first = first.size() == 4 && third.size() == 2 && mark == "-";
  const bool year_last = first.size() <= 2 && third.size() == 4 && mark != "-";
  if ((!year_first && !year_last) || second.empty() || second.size() > 2 || scan.word_goes_on() ||
      has_at(scan.rest(), 0, mark == "." ? "/" : mark))
    return std::nullopt;
  Found out{{value_of(year_first ? first : third), value_of(second), value_of(year_first ? third : first)},
            {begin, scan.at()},
            true};
  if (out.date.year < 1800 || out.date.year > 2199)
    return std::nullopt;
  const bool guess = year_last && out.date.day <= 12 && out.date.day != out.date.month;
  if (guess && mark == ".") // A section may be 4.5.2022.
    return std::nullopt;
  if (guess || !notation::exists(out.date))
    out.date.day = 0;
  return out;
}

// Whose "the" stands before a date: "on the 15th of December 2022" is "on 15 December 2022", but "the 15th of
// December 2022 Agreement" keeps it.
enum class Article { none, of_day, doubtful };

Article article_of(std::string_view text, const Found& found) {
  if (!is_ascii_digit(text[found.range.begin]) || word_before(text, found.range.begin) != "the")
    return Article::none;
  Scan scan{text, found.range.end};
  if (!scan.take_space())
    return scan.at_end() || !is_word_byte(scan.rest().front()) ? Article::of_day : Article::doubtful;
  static constexpr std::array<std::string_view, 8> after{"and", "at", "by", "in", "of", "on", "or", "to"};
  const bool goes_on = std::find(after.begin(), after.end(), scan.take_letters()) != after.end();
  return goes_on && !scan.word_goes_on() ? Article::of_day : Article::doubtful;
}

void check_figures(const BlockView& block, Scan scan, Reporter& reporter) {
  const auto found = in_figures(scan);
  if (!found || is_set_apart(block.facts, found->range.begin))
    return;
  const std::string expected = found->date.day == 0 ? "" : day_and_month(found->date);
  auto finding = reporter.report(found->range, expected.empty() ? "The month of a date is written in words"
                                                               : "The date is written " + expected);
  finding.at_most(block.profile == model::Profile::sc ? Severity::hint : Severity::error);
  if (!expected.empty())
    finding.fix("Write " + expected, FixKind::suggested, {{found->range, expected}});
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  for_each_number(block.text, block.facts.content, [&](Scan scan) { check_figures(block, scan, reporter); });
  for_each_month(block.text, block.facts, [&](const Month& month) {
    auto found = day_first(block.text, month);
    if (!found)
      found = month_first(block.text, month);
    if (!found || !found->faulty)
      return;
    Range range = found->range;
    const Article article = article_of(block.text, *found);
    if (article == Article::of_day)
      range.begin = static_cast<Offset>(before_space(block.text, range.begin) - 3);
    const std::string expected = day_and_month(found->date);
    auto finding = reporter.report(range, "The date is written " + expected);
    if (block.profile == model::Profile::sc)
      finding.at_most(Severity::hint);
    if (found->date.year == 0 || notation::exists(found->date))
      finding.fix("Write " + expected, article == Article::doubtful ? FixKind::suggested : FixKind::safe, {{range, expected}});
  });
}

} // namespace

extern constinit const Rule date_form{
    .id = "date/form",
    .title = "A date is written 15 December 2022",
    .severity = Severity::error,
    .why = "Day, month in full, year, with nothing between them: no ordinal, no “of”, no comma, no "
           "abbreviation. Quotations and titles are let be. The Security Council prints what was negotiated, "
           "so in its texts this is a hint.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 77/237 of 15 December 2022,

*Decides* to meet from 4 to 6 May 2026.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 77/237 of December 15th, 2022,

*Decides* to meet on the 4th of May, 2026.
)",
    .source = sources::numbers_dates,
    .evidence = "Adopted texts, this form against others: General Assembly 30,640 to 0, Security Council "
                "12,556 to 90.",
    .block = check};

} // namespace unres::rules
