#include "rules/inline_text.h"
#include "rules/language/quiet.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

using text::Offset;
using text::Range;

// Adjectives and nouns in -ly, which take a hyphen before another word.
constexpr std::array<std::string_view, 27> no_adverbs{
    "anomaly", "assembly", "bodily",   "costly", "daily",   "early",     "elderly", "family", "friendly",
    "hourly",  "kindly",   "likely",   "lively", "monthly", "multiply",  "nightly", "only",   "orderly",
    "quarterly", "reply",  "scholarly", "supply", "timely", "unfriendly", "unlikely", "weekly", "yearly"};

void check(const BlockView& block, Reporter& reporter) {
  if (!language::is_running_text(block))
    return;
  const std::string_view text = block.text;
  for (std::size_t at = text.find("ly-"); at != std::string_view::npos; at = text.find("ly-", at + 3)) {
    const std::size_t hyphen = at + 2;
    std::size_t begin = at;
    while (begin > 0 && is_word_byte(text[begin - 1]))
      --begin;
    std::size_t end = hyphen + 1;
    while (!ends_word(text, end))
      ++end;
    const std::string_view adverb = text.substr(begin, hyphen - begin);
    const bool goes_on = end > hyphen + 1 && end < block.facts.content.end && is_ascii_letter(text[hyphen + 1]);
    if (!goes_on || adverb.size() < 5 || (begin > 0 && text[begin - 1] == '-') || text.substr(end).starts_with("-") ||
        std::any_of(adverb.begin(), adverb.end(), is_ascii_upper) ||
        std::find(no_adverbs.begin(), no_adverbs.end(), adverb) != no_adverbs.end())
      continue;
    const Range place{static_cast<Offset>(begin), static_cast<Offset>(end)};
    if (language::Quiet{block, reporter.options()}.is_left_alone(place))
      continue;
    const auto mark = static_cast<Offset>(hyphen);
    reporter.report(place, "No hyphen stands after the adverb “" + std::string{adverb} + "”")
        .fix("Write it apart", FixKind::safe, {{{mark, mark + 1}, " "}});
  }
}

} // namespace

extern constinit const Rule spelling_ly_no_hyphen{
    .id = "spelling/ly-no-hyphen",
    .title = "No hyphen after an adverb in -ly",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "An adverb in -ly and the word it goes with need no hyphen: environmentally sound, newly appointed. "
           "Adjectives and nouns in -ly do: family-friendly, early-stage.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Welcomes* the environmentally sound lamps and the early-warning systems.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Welcomes* the environmentally-sound lamps.
)",
    .source = sources::punctuation,
    .evidence = "Adopted texts of the test corpus: one hyphen after such an adverb.",
    .block = check};

} // namespace unres::rules
