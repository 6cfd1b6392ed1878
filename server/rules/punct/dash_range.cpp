#include "rules/date/spellings.h"
#include "rules/punct/marks.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>
#include <string>

namespace unres::rules {
namespace {

using namespace marks;
using text::Offset;
using text::Range;

constexpr int first_year = 1800;
constexpr int last_year = 2199;

// A dash or hyphen between two numbers.
struct Between {
  Range first;  ///< The digits before it,
  Range dash;   ///< with the spaces around it,
  Range second; ///< and the digits behind.
};

// Words after which two numbers are a range, as they are typed.
constexpr std::array<std::string_view, 14> counted{"pp.",      "pages",    "paras.", "paragraphs", "arts.",  "articles", "vols.",
                                                   "volumes",  "Nos.",     "chaps.", "chapters",   "sects.", "sections", "notes"};

bool is_year(std::string_view digits) {
  return digits.size() == 4 && value_of(digits) >= first_year && value_of(digits) <= last_year;
}

bool follows_counted(std::string_view text, Offset at) {
  const std::string_view before = text.substr(0, before_space(text, at));
  return before.size() < at && std::any_of(counted.begin(), counted.end(), [&](std::string_view word) { return before.ends_with(word); });
}

// date/range sees to days in the sentences of the resolution.
bool is_of_date_range(const BlockView& block, Offset at) {
  return is_body(block) && !is_in_parentheses(block.text, at) && !is_set_apart(block.facts, at);
}

// "4-15 September 1995"
bool are_days(const BlockView& block, const Between& b, int first, int second) {
  const std::string_view text = block.text;
  Scan scan{text, b.second.end};
  return b.first.size() <= 2 && b.second.size() <= 2 && first < second && second <= 31 && scan.take_space() &&
         dates::month_at(text, scan.at()) && !is_of_date_range(block, b.first.begin);
}

bool is_range(const BlockView& block, const Between& b) {
  const std::string_view text = block.text;
  const std::string_view first = text::slice(text, b.first);
  const std::string_view second = text::slice(text, b.second);
  if (value_of(first) >= value_of(second) || !begins_number(text, b.first.begin))
    return false;
  if (is_year(first) && is_year(second))
    return true;
  if (b.dash.size() > 3)
    return false; // Numbers with dashes and spaces stand in tables.
  return follows_counted(text, b.first.begin) || are_days(block, b, value_of(first), value_of(second));
}

// A number, symbol or telephone goes on behind it.
bool goes_on(std::string_view text, Offset end) {
  if (end >= text.size())
    return false;
  const char c = text[end];
  const bool decimal = (c == '.' || c == ',') && end + 1 < text.size() && is_ascii_digit(text[end + 1]);
  return decimal || c == '-' || c == '/' || is_ascii_letter(c) || has_at(text, end, en_dash);
}

void check_at(const BlockView& block, Offset dash_begin, Offset dash_end, Reporter& reporter) {
  const std::string_view text = block.text;
  Between b;
  b.first.end = static_cast<Offset>(before_space(text, dash_begin));
  Scan scan{text, dash_end};
  scan.take_space();
  b.second.begin = scan.at();
  b.dash = {b.first.end, b.second.begin};
  scan.take_digits();
  b.second.end = scan.at();
  b.first.begin = b.first.end;
  while (b.first.begin > 0 && is_ascii_digit(text[b.first.begin - 1]))
    --b.first.begin;
  const bool closed_up = b.dash == Range{dash_begin, dash_end};
  if (b.first.empty() || b.second.empty() || (closed_up && text::slice(text, b.dash) == en_dash) ||
      goes_on(text, b.second.end) || b.second.end >= block.facts.content.end || !is_range(block, b) || !is_prose(block, dash_begin))
    return;
  const std::string expected = std::string{text::slice(text, b.first)} + std::string{en_dash} + std::string{text::slice(text, b.second)};
  reporter.report({b.first.begin, b.second.end}, "A range takes an en dash without spaces: " + expected)
      .fix("Write " + expected, FixKind::safe, {{b.dash, std::string{en_dash}}});
}

void check(const BlockView& block, Reporter& reporter) {
  for (const std::string_view dash : {std::string_view{"-"}, std::string_view{"\u2011"}, std::string_view{"\u2012"}, en_dash, em_dash})
    for_each_place(block, dash, [&](Offset at) {
      const std::size_t before = before_space(block.text, at);
      if (before > 0 && is_ascii_digit(block.text[before - 1]))
        check_at(block, at, at + static_cast<Offset>(dash.size()), reporter);
    });
}

} // namespace

extern constinit const Rule punct_dash_range{
    .id = "punct/dash-range",
    .title = "Ranges of years, pages and days take an en dash without spaces",
    .severity = Severity::warning,
    .why = "2015–2030, pp. 12–15, and in titles and parentheses 4–15 September 1995. In a sentence days are told in words, "
           "which is of date/range. Symbols (S-32/1), old numbers (2200-A), telephone numbers and other numbers with "
           "hyphens are no ranges.",
    .good = R"(*The General Assembly*,

*Recalling* the Decade of Lamps (2021–2030),

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the Decade of Lamps (2021-2030),

*Decides* to keep the lamps lit.
)",
    .source = sources::punctuation,
    .evidence = "The General Assembly, in 1,932 texts: 1,610 ranges of years with an en dash, 1 with a hyphen.",
    .block = check};

} // namespace unres::rules
