#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  // A preamble that is numbered throughout is another finding (preamble/unnumbered).
  for_each(r, Role::operative, [&](const Paragraph& p, Index) {
    // One that ends with a semicolon is an operative paragraph in the wrong form:
    // operative/verb-form reports it, and mends it.
    if (!is_misplaced_preambular(r, p))
      return;
    const std::string words =
        model::plain(document.slice(r.blocks[p.first].absolute(r.opening(p).preambular_range)));
    reporter.report(head_of(document, p), "“" + words +
                                              "” opens a preambular paragraph, which has no number "
                                              "and stands before the operative part");
  });
}

} // namespace

extern constinit const Rule structure_preamble_first{
    .id = "structure/preamble-first",
    .title = "A paragraph that opens like a preambular one has no number",
    .severity = Severity::error,
    .why = "Numbers are for operative paragraphs, which open with a verb in the present tense "
           "(“Recalls”). “Recalling” belongs to the preamble, which is not numbered. A numbered "
           "paragraph that begins with a participle and ends with a semicolon is spared here. No "
           "fix: whether the paragraph moves up or its verb changes is the drafter's choice.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report;

2. *Convinced* of the need to act,

3. *Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "",
    .document = check};

} // namespace unres::rules
