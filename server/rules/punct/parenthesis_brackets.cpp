#include "rules/punct/marks.h"
#include "rules/sources.h"

#include <array>
#include <string>

namespace unres::rules {
namespace {

using namespace marks;
using text::Offset;
using text::Range;

constexpr std::array<std::string_view, 6> asides{"see ", "hereinafter ", "hereafter ", "also known as ", "the “", "“"};

bool is_abbreviation(std::string_view inside) {
  if (inside.size() < 3)
    return false;
  for (const char c : inside)
    if (!is_ascii_upper(c) && c != '-')
      return false;
  return true;
}

// An aside, as can be told from its first words: [see annex I], [hereinafter the Fund], [UNEP] after a name.
bool is_aside(std::string_view text, Range inside) {
  const std::string_view words = text::slice(text, inside);
  for (const std::string_view aside : asides)
    if (words.starts_with(aside))
      return true;
  return is_abbreviation(words) && inside.begin > 2 && text[inside.begin - 2] == ' ' && is_ascii_letter(text[inside.begin - 3]);
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_running_text(block))
    return;
  for (const model::Span& span : block.facts.spans) {
    if (span.kind != syntax::Kind::bracketed || span.range.size() < 4 || is_set_apart(block.facts, span.range.begin))
      continue;
    const Range inside{span.range.begin + 1, span.range.end - 1};
    if (block.text[inside.end] != ']' || !is_aside(block.text, inside))
      continue;
    reporter.report(span.range, "An aside stands in parentheses; square brackets hold what is not agreed")
        .fix("Write parentheses", FixKind::suggested, {{{span.range.begin, inside.begin}, "("}, {{inside.end, span.range.end}, ")"}});
  }
}

} // namespace

extern constinit const Rule punct_parenthesis_brackets{
    .id = "punct/parenthesis-brackets",
    .title = "Asides stand in parentheses, not in square brackets",
    .severity = Severity::hint,
    .why = "Square brackets are for what an editor puts into a quotation, for the lines on the vote and on how a text came "
           "up, and for what is still under negotiation. Only brackets that hold an aside by their first words are reported: "
           "a reference, a short name, an abbreviation.",
    .good = R"(*The General Assembly*,

*Recalling* the report (see annex I) on [all] lamps,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the report [see annex I] on [all] lamps,

*Decides* to keep the lamps lit.
)",
    .source = sources::punctuation,
    .evidence = "Adopted texts of the test corpus: 3 brackets in a sentence, each an insertion into a quotation.",
    .block = check};

} // namespace unres::rules
