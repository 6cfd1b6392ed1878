#include "rules/sources.h"
#include "rules/wording/prose.h"

namespace unres::rules {
namespace {

using wording::Prose;

void check(const BlockView& block, Reporter& reporter) {
  const bool operative = block.kind == syntax::Kind::operative_paragraph;
  if (!is_body(block) || !operative || block.text.find("shall") == std::string_view::npos ||
      block.facts.opening.form != model::VerbForm::finite)
    return;
  const Prose& prose = block.prose();
  for (std::size_t i = 0; i < prose.size(); ++i) {
    // What the organ decides of its own business is binding.
    if (prose.is_one_of(i, {"decides", "resolves", "establishes"}))
      return;
    if (!prose.is(i, "shall") || prose.is_quoted(i))
      continue;
    reporter.report(prose.place(i), "“shall” binds; a recommendation says “should”, or “to” and the verb");
    return;
  }
}

} // namespace

extern constinit const Rule wording_shall{
    .id = "wording/shall",
    .title = "Recommend with “should”, not with “shall”",
    .severity = Severity::off, // Nothing documents it, and adopted texts cite rules with “shall”.
    .profiles = all_but_sc,
    .why = "The General Assembly recommends; “shall” is for what it decides of its own business, for statutes "
           "and terms of reference, and for the decisions of the Security Council. Off unless it is turned "
           "on: a paragraph that reaffirms a rule has its “shall” with good reason.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Stresses* that States should report each year;

2. *Decides* that the meeting shall be held in May.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Stresses* that States shall report each year;

2. *Decides* that the meeting shall be held in May.
)",
    .source = sources::resolutions_drafting,
    .evidence = "General Assembly: “shall” 1,517 times, much of it in annexes; Security Council: 2,790.",
    .block = check};

} // namespace unres::rules
