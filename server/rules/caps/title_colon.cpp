#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

// Words that no name has in capitals but as its first.
constexpr std::array<std::string_view, 20> small_words{
    "Against", "Among", "And", "Between", "By",      "During", "For",     "From",  "In",     "Including",
    "Into",    "Of",    "On",  "Through", "To",      "Towards", "Under", "With", "Within", "Without"};

void check(const BlockView& block, Reporter& reporter) {
  if (block.kind != syntax::Kind::title)
    return;
  const std::string_view text = block.text;
  for (std::size_t at = block.facts.content.begin; at < block.facts.content.end; ++at) {
    if (!is_ascii_upper(text[at]) || before_space(text, at) == at || !is_ascii_letter(text[before_space(text, at) - 1]))
      continue; // A word that begins the title, or what stands behind a mark, has its capital by right.
    Scan scan{text, at};
    const std::string_view word = scan.take_letters();
    if (scan.word_goes_on() || std::find(small_words.begin(), small_words.end(), word) == small_words.end())
      continue;
    reporter.report({static_cast<text::Offset>(at), scan.at()},
                    "The title of a resolution has capitals in its first word and in names alone");
    return;
  }
}

} // namespace

extern constinit const Rule caps_title_colon{
    .id = "caps/title-colon",
    .title = "The title of a resolution is written like a sentence",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "The title of a resolution has a capital in its first word and in names; instruments keep the capitals of "
           "their own titles. A preposition or “And” with a capital shows that all words were given one.",
    .good = R"(United Nations

A/RES/79/362

General Assembly

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Promotion of lamps, of the Universal Declaration of Human Rights and of light for all**

*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Decides* to remain seized of the matter.
)",
    .bad = R"(United Nations

A/RES/79/362

General Assembly

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Promotion Of Lamps And Of Light For All**

*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Decides* to remain seized of the matter.
)",
    .source = sources::capitalization,
    .evidence = "Titles of the adopted texts of the test corpus: none has such a capital.",
    .block = check};

} // namespace unres::rules
