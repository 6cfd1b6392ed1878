#include "rules/punct/marks.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using namespace marks;
using text::Offset;
using text::Range;

// The word that ends at `end`.
std::string_view word_before_space(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_word_byte(text[begin - 1]))
    --begin;
  return text.substr(begin, end - begin);
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_running_text(block))
    return;
  const std::string_view text = block.text;
  // Without its spaces it belongs to a short name, R&D, or to an entity, &amp;.
  for_each_place(block, " & ", [&](Offset space) {
    const Offset at = space + 1;
    if (at + 2 >= block.facts.content.end || language::Quiet{block, reporter.options()}.is_left_alone({at, at + 1}))
      return;
    const std::string_view before = word_before_space(text, space);
    const bool capitals = !before.empty() && is_ascii_upper(before.front()) && is_ascii_upper(text[at + 2]);
    if (capitals && before.size() == 1 && ends_word(text, at + 3))
      return; // "31/107 A & B" is of citation/composite.
    // Smith & Sons: a firm has the sign in its name.
    reporter.report({at, at + 1}, "Write “and”")
        .fix("Write “and”", capitals ? FixKind::suggested : FixKind::safe, {{{at, at + 1}, "and"}});
  });
}

} // namespace

extern constinit const Rule punct_ampersand{
    .id = "punct/ampersand",
    .title = "“and” is written in full",
    .severity = Severity::warning,
    .why = "The sign & stands in no text of a resolution. Quotations, titles, addresses and short names without spaces "
           "(R&D) are left alone; between capitals the fix asks for a look, for a firm may have the sign in its name.",
    .good = R"(*The General Assembly*,

*Recalling* the lamps and the lights,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the lamps & the lights,

*Decides* to keep the lamps lit.
)",
    .source = sources::punctuation,
    .evidence = "The General Assembly, in 1,932 texts: 1 ampersand, in a name.",
    .block = check};

} // namespace unres::rules
