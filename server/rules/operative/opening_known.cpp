#include "rules/openings.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for_each(r, Role::operative, [&](const Paragraph& p, Index) {
    const model::Facts& facts = r.facts(p.first);
    // A participle is operative/verb-form; a full stop may end a paragraph of a declaration.
    if (facts.opening.form != model::VerbForm::unknown ||
        (!facts.lead && r.end_mark(p).mark != ';') || has_later_verb(document, p))
      return;
    report_unknown_opening(document, p, model::Part::operative, reporter);
  });
}

} // namespace

extern constinit const Rule operative_opening_known{
    .id = "operative/opening-known",
    .title = "An operative paragraph opens with a verb that adopted texts use",
    .severity = Severity::hint,
    .why =
        "Readers know the weight of each opening verb from hundreds of earlier texts; a new one is "
        "either a slip of the pen or will be asked about. The nearest known phrase is offered.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Strongly encourages* Member States to act;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Encourges* Member States to act;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts: of 239, four open an operative paragraph with a verb of their own.",
    .document = check};

} // namespace unres::rules
