#include "rules/date/spellings.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

using namespace std::string_view_literals;

constexpr std::array seasons{"spring"sv, "summer"sv, "autumn"sv, "fall"sv, "winter"sv};

// The end of the year that follows a season at `at`: " 2023", " of 2023". 0 for none.
text::Offset end_of_year(std::string_view text, std::size_t at) {
  Scan scan{text, at};
  if (!scan.take_space())
    return 0;
  Scan of = scan;
  if (of.take("of") && of.take_space())
    scan = of;
  return dates::year_at(text, scan.at()) == 0 ? 0 : scan.at() + 4;
}

bool opens_time(std::string_view word) {
  static constexpr std::array words{"in"sv, "the"sv, "of"sv, "by"sv, "since"sv, "until"sv, "during"sv};
  return std::find(words.begin(), words.end(), word) != words.end();
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  for (const std::string_view season : seasons) {
    for_each_word_beginning(block.text, block.facts.content, season, [&](text::Offset at) {
      const text::Offset end = end_of_year(block.text, at + season.size());
      if (end == 0 || is_set_apart(block.facts, at))
        return;
      // "Prague Spring 1968" is a name, and lamps may fall 2,000 times.
      if ((is_ascii_upper(block.text[at]) || season == "fall") && !opens_time(word_before(block.text, at)))
        return;
      reporter.report({at, end}, "A season is another one elsewhere: name the month or the quarter instead of “" +
                                     std::string{block.text.substr(at, season.size())} + "”");
    });
  }
}

} // namespace

extern constinit const Rule date_seasons{
    .id = "date/seasons",
    .title = "A time of the year is told by month or quarter, not by season",
    .severity = Severity::hint,
    .why = "Spring in the north is autumn in the south, and some countries have neither. Name the month or "
           "the quarter.",
    .good = R"(*The General Assembly*,

*Recalling* the meeting held in May 2023,

*Decides* to meet in the second quarter of 2026.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the meeting held in spring 2023,

*Decides* to meet in the autumn of 2026.
)",
    .source = {"United Nations University, Communications style guide, miscellaneous usage",
               "https://communications.unu.edu/mues-other"},
    .evidence = "279 adopted texts: one, “in spring 2022” in A/RES/76/201.",
    .block = check};

} // namespace unres::rules
