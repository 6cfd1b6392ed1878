#include "rules/italics/words.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

constexpr std::array latin{std::string_view{"bis"}, std::string_view{"ter"}, std::string_view{"quater"}};

void check(const BlockView& block, Reporter& reporter) {
  const std::string mark{lead_mark(block)};
  if (mark.empty())
    return;
  for_each_number(block.text, block.facts.content, [&](Scan scan) {
    const text::Offset number = scan.at();
    scan.take_digits();
    if (!scan.take_space())
      return;
    const text::Range word{scan.at(), scan.at() + static_cast<text::Offset>(scan.take_letters().size())};
    const std::string_view typed = text::slice(block.text, word);
    if (std::find(latin.begin(), latin.end(), typed) == latin.end() || !ends_word(block.text, word.end) ||
        is_set_apart(block.facts, number))
      return;
    reporter.report(word, "“" + std::string{typed} + "” after a number is in italics")
        .fix("Set it in italics", FixKind::safe, {{{word.begin, word.begin}, mark}, {{word.end, word.end}, mark}});
  });
}

} // namespace

extern constinit const Rule italics_bis_ter{
    .id = "italics/bis-ter",
    .title = "Bis, ter and quater after a number are in italics",
    .severity = Severity::hint,
    .why = "A paragraph that was put between two others is “4 *bis*”. Labels of paragraphs and drafts without emphasis "
           "are spared.",
    .good = R"(*The General Assembly*,

*Recalling* paragraph 4 *bis* of the guide,

*Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* paragraph 4 bis of the guide,

*Decides* to remain seized of the matter.
)",
    .source = sources::italics,
    .evidence = "Drafts under negotiation; adopted texts have no such paragraphs.",
    .block = check};

} // namespace unres::rules
