#include "rules/openings.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for_each(r, Role::preambular, [&](const Paragraph& p, Index) {
    const model::Facts& facts = r.facts(p.first);
    const model::Opening& opening = facts.opening;
    // A finite verb and "We" are preamble/opening-form; a line with neither emphasis nor a comma is
    // no clause.
    if (opening.form == model::VerbForm::finite || opening.form == model::VerbForm::base ||
        (!facts.lead && facts.end.mark != ',') ||
        document.slice(r.blocks[p.first].absolute(opening.first_word)) == "We")
      return;
    report_unknown_opening(document, p, model::Part::preamble, reporter);
  });
}

} // namespace

extern constinit const Rule preamble_opening_known{
    .id = "preamble/opening-known",
    .title = "A preambular paragraph opens with a phrase that adopted texts use",
    .severity = Severity::hint,
    .why =
        "Readers know the weight of each opening phrase from hundreds of earlier texts; a new one "
        "is either a slip of the pen or will be asked about. The nearest known phrase is offered.",
    .good = R"(*The General Assembly*,

*Noting with concern* the delay,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recaling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts: of 239, one opens a preambular paragraph with a phrase of its own.",
    .document = check};

} // namespace unres::rules
