#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

using namespace std::string_view_literals;
using text::Offset;
using text::Range;

constexpr std::array counts{"one"sv, "two"sv, "three"sv, "four"sv};
constexpr std::array parts{"third"sv, "quarter"sv, "fourth"sv, "fifth"sv, "half"sv, "tenth"sv};
// What a fraction stands before as an adjective.
constexpr std::array nouns{"majority"sv, "vote"sv, "share"sv};

bool is_part(std::string_view word) {
  if (word.ends_with('s'))
    word.remove_suffix(1);
  return std::find(parts.begin(), parts.end(), word) != parts.end();
}

void check_fraction(const BlockView& block, Offset at, std::string_view count, Reporter& reporter) {
  const std::string_view text = block.text;
  Scan scan{text, at + count.size()};
  const Offset joint = scan.at();
  const bool hyphen = scan.take("-") || scan.take("\u2011");
  if (!hyphen && !scan.take_space())
    return;
  const Range between{joint, scan.at()};
  const std::string_view part = scan.take_letters();
  const Offset end = scan.at();
  if (!is_part(part) || scan.word_goes_on() || !scan.take_space() || is_set_apart(block.facts, at))
    return;
  const std::string_view next = scan.take_letters();
  const std::string words{text.substr(at, joint - at)};
  const bool adjective = std::find(nouns.begin(), nouns.end(), next) != nouns.end();
  if (hyphen && next == "of") {
    const std::string expected = words + " " + std::string{part};
    reporter.report({at, end}, "A fraction has no hyphen here: " + expected)
        .fix("Write “" + expected + "”", FixKind::safe, {{between, " "}});
  } else if (!hyphen && adjective && part.ends_with('s')) { // "one third share" may be two nouns.
    const std::string expected = words + "-" + std::string{part};
    reporter.report({at, end}, "Before “" + std::string{next} + "” a fraction has a hyphen: " + expected)
        .fix("Write “" + expected + "”", FixKind::safe, {{between, "-"}});
  }
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block))
    return;
  for (const std::string_view count : counts)
    for_each_word_beginning(block.text, block.facts.content, count,
                            [&](Offset at) { check_fraction(block, at, count, reporter); });
}

} // namespace

extern constinit const Rule number_fractions{
    .id = "number/fractions",
    .title = "A fraction has a hyphen as an adjective only: two thirds of, a two-thirds majority",
    .severity = Severity::hint,
    .why = "“One third of the members” is written in two words. Before a noun, as in “a two-thirds majority”, "
           "the two are one adjective and have a hyphen.",
    .good = R"(*The General Assembly*,

*Noting* that one third of the lamps are lit by a two-thirds majority,

*Decides* to keep the others lit.
)",
    .bad = R"(*The General Assembly*,

*Noting* that one-third of the lamps are lit by a two thirds majority,

*Decides* to keep the others lit.
)",
    .source = sources::numbers_dates,
    .evidence = "279 adopted texts: 13 fractions without a hyphen before “of” or alone, none with.",
    .block = check};

} // namespace unres::rules
