#include "rules/sources.h"
#include "rules/wording/prose.h"

namespace unres::rules {
namespace {

using wording::Prose;

// The last word of a doubled opening, or 0: "Recalling and recalling", "Recalling also and recalling".
std::size_t doubled(const Prose& prose) {
  const std::size_t joint = prose.is_one_of(1, {"also", "further"}) ? 2 : 1;
  const bool again = prose.is(joint, "and") && prose.goes_on(joint) && prose.goes_on(joint + 1) &&
                     prose.is(joint + 1, prose[0]);
  return again ? joint + 1 : 0;
}

void check(const BlockView& block, Reporter& reporter) {
  if (!is_body(block) || block.kind == syntax::Kind::subparagraph || !block.facts.opening.known())
    return;
  const std::string_view head = text::slice(block.text, block.facts.content).substr(0, 80);
  if (head.find(" and ") == std::string_view::npos)
    return;
  const Prose& prose = block.prose();
  if (const std::size_t last = doubled(prose); last > 0)
    reporter.report(prose.place(0, last), "The opening says the same twice");
}

} // namespace

extern constinit const Rule wording_double_opening{
    .id = "wording/double-opening",
    .title = "An opening says a thing once",
    .severity = Severity::hint,
    .why = "“Recalling and recalling also” is what is left of two openings. No page documents it, so it is a "
           "hint.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021, and recalling also the guide,

*Welcomes and endorses* the report.
)",
    .bad = R"(*The General Assembly*,

*Recalling and recalling also* its resolution 76/187 of 16 December 2021,

*Welcomes and endorses* the report.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts of the test corpus: none.",
    .block = check};

} // namespace unres::rules
