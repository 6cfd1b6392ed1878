#include "rules/citation/kind.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using namespace citation;

void check(const CitingView& view, Reporter& reporter) {
  for (const Cited& cited : view.cited.all) {
    const Instrument* row = kind_on_record(cited);
    if (row == nullptr || !cited.certain)
      continue;
    const auto kind =
        row->kind == index::Kind::decision ? notation::TextKind::decision : notation::TextKind::resolution;
    if (kind != cited.list->kind)
      report_kind(view, cited, kind, " (" + evidence_of(*row) + ")", reporter);
  }
}

} // namespace

extern constinit const Rule citation_decision_word{
    .id = "citation/decision-word",
    .title = "A resolution is cited as a resolution, a decision as a decision",
    .severity = Severity::warning,
    .why = "“Decision 68/505” and “resolution 68/505” are not the same: the word before the number is what "
           "the record says the text is.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 67/1 of 24 September 2012,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its decision 67/1 of 24 September 2012,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "No finding in 239 adopted texts.",
    .citing = check};

} // namespace unres::rules
