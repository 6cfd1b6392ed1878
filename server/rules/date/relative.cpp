#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

using namespace std::string_view_literals;

// "The past year" and "the current year" tell a span, and adopted texts have them.
constexpr std::array pointers{"last"sv, "this"sv, "next"sv};
constexpr std::array spans{"year"sv, "month"sv, "week"sv};

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  for (const std::string_view pointer : pointers) {
    for_each_word_beginning(block.text, block.facts.content, pointer, [&](text::Offset at) {
      Scan scan{block.text, at + pointer.size()};
      if (!scan.take_space())
        return;
      const std::string_view span = scan.take_letters();
      if (std::find(spans.begin(), spans.end(), span) == spans.end() || scan.word_goes_on())
        return;
      // "the last year of the plan", "this year’s session", "the next year".
      if (lower(word_before(block.text, at)) == "the" || has_at(block.text, scan.at(), " of") ||
          has_at(block.text, scan.at(), "\u2019") || has_at(block.text, scan.at(), "'") ||
          is_set_apart(block.facts, at))
        return;
      const std::string typed{block.text.substr(at, scan.at() - at)};
      reporter.report({at, scan.at()}, "A resolution is read years later: name the " + std::string{span} +
                                           " instead of “" + typed + "”");
    });
  }
}

} // namespace

extern constinit const Rule date_relative{
    .id = "date/relative",
    .title = "A time is named, not told from today: in 2022, not last year",
    .severity = Severity::hint,
    .why = "“Last year”, “this month” and “next week” mean another time for each reader. Name the year or "
           "the month. “The past year” is let be.",
    .good = R"(*The General Assembly*,

*Recalling* the meeting held in 2022,

*Decides* to meet in 2026.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the meeting held last year,

*Decides* to meet next year.
)",
    .source = sources::numbers_dates,
    .evidence = "279 adopted texts: none of these.",
    .block = check};

} // namespace unres::rules
