#include "rules/punct/marks.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

using namespace marks;
using text::Offset;
using text::Range;

// The run of dots that begins at `at`, "..", "...." or ". . .", and so on.
Range run_of_dots(std::string_view text, Offset at) {
  Offset end = at;
  while (end < text.size() && (text[end] == '.' || (text[end] == ' ' && end + 1 < text.size() && text[end + 1] == '.')))
    ++end;
  return {at, end};
}

void check(const BlockView& block, Reporter& reporter) {
  const std::string_view text = block.text;
  if (!is_sentence(block) || (text.find("..") == std::string_view::npos && text.find(". .") == std::string_view::npos))
    return;
  for (Offset at = block.facts.content.begin; at < block.facts.content.end; ++at) {
    if (text[at] != '.')
      continue;
    const Range dots = run_of_dots(text, at);
    const std::string_view typed = text::slice(text, dots);
    at = dots.end;
    const bool quoted = is_within(block.facts, dots.begin, [](syntax::Kind kind) { return kind == syntax::Kind::quotation; });
    if (!quoted || typed.size() < 2 || typed == "..." || typed == "...." || !is_prose(block, dots.begin))
      continue;
    reporter.report(dots, "What is left out of a quotation is marked by three dots")
        .fix("Write three dots", FixKind::suggested, {{dots, "..."}});
  }
}

} // namespace

extern constinit const Rule punct_ellipsis{
    .id = "punct/ellipsis",
    .title = "Three dots mark what is left out of a quotation",
    .severity = Severity::hint,
    .why = "Not two, not five, and without spaces between them. Four are a full stop with three dots. Three dots outside a "
           "quotation hold a place in a draft and are left alone.",
    .good = R"(*The General Assembly*,

*Recalling* the words “the lamps … burn”,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the words “the lamps .. burn”,

*Decides* to keep the lamps lit.
)",
    .source = sources::quotations,
    .evidence = "Adopted texts of the test corpus: 1 omission, with the one character of three dots.",
    .block = check};

} // namespace unres::rules
