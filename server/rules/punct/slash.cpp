#include "rules/punct/marks.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <array>
#include <string>

namespace unres::rules {
namespace {

using namespace marks;
using text::Offset;
using text::Range;

// Pairs that drafters join by a slash where a word says what is meant.
struct Pair {
  std::string_view joined;
  std::string_view words;
};
constexpr std::array<Pair, 8> pairs{{{"he/she", "he or she"},
                                     {"she/he", "she or he"},
                                     {"his/her", "his or her"},
                                     {"her/his", "her or his"},
                                     {"him/her", "him or her"},
                                     {"men/women", "men and women"},
                                     {"women/men", "women and men"},
                                     {"boys/girls", "boys and girls"}}};

void check_pair(const BlockView& block, const Pair& pair, Reporter& reporter) {
  for_each_place(block, pair.joined, [&](Offset at) {
    const auto end = static_cast<Offset>(at + pair.joined.size());
    if ((at > 0 && is_word_byte(block.text[at - 1])) || !ends_word(block.text, end) || end >= block.facts.content.end ||
        language::Quiet{block, reporter.options()}.is_left_alone({at, end}))
      return;
    std::string written = "Write “";
    written.append(pair.words).append("”");
    reporter.report({at, end}, written).fix(written, FixKind::suggested, {{{at, end}, std::string{pair.words}}});
  });
}

// "and / or", with a space on either side or both.
void check_spaces(const BlockView& block, Offset at, Reporter& reporter) {
  const std::string_view text = block.text;
  const auto begin = static_cast<Offset>(before_space(text, at));
  Scan scan{text, at + 1};
  scan.take_space();
  const Range place{begin, scan.at()};
  const bool spaced = place.size() > 1 && text.substr(0, begin).ends_with("and") && scan.take("or") && !scan.word_goes_on() &&
                      begin > 3 && !is_word_byte(text[begin - 4]);
  if (spaced && is_prose(block, at) && !is_set_apart(block.facts, at))
    reporter.report({begin - 3, scan.at()}, "Write “and/or” without spaces").fix("Write “and/or”", FixKind::safe, {{place, "/"}});
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_running_text(block) || block.text.find('/') == std::string_view::npos)
    return;
  for_each_place(block, "/", [&](Offset at) { check_spaces(block, at, reporter); });
  for (const Pair& pair : pairs)
    check_pair(block, pair, reporter);
}

} // namespace

extern constinit const Rule punct_slash{
    .id = "punct/slash",
    .title = "A slash joins no words but “and/or”",
    .severity = Severity::hint,
    .why = "“and/or” has no spaces around its slash; HIV/AIDS, symbols and numbers have slashes of their own. Where a slash "
           "joins two words, “and” or “or” says what is meant; the rule knows the common pairs and leaves other words "
           "alone, which are names more often than not.",
    .good = R"(*The General Assembly*,

*Recalling* the keeper and his or her lamps and/or lights,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the keeper and his/her lamps and / or lights,

*Decides* to keep the lamps lit.
)",
    .source = sources::punctuation,
    .evidence = "The General Assembly: 484 times and/or without spaces. Adopted texts of the test corpus: 54, none with spaces, "
                "and no other pair of common words.",
    .block = check};

} // namespace unres::rules
