#include "rules/sequence/report.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

bool belongs(const sequence::Step& step) {
  return step.fault == sequence::Fault::unneeded;
}

void check(const workspace::Document& document, const std::vector<sequence::Run>& runs, Reporter& reporter) {
  sequence::report_runs(document, runs, reporter, belongs);
}

} // namespace

extern constinit const Rule sequence_unneeded{
    .id = "sequence/unneeded",
    .title = "“Also” and “Further” follow a paragraph with the same opening",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "“Also” or “Further” without a paragraph right before that opens with the same phrase, or, where the "
           "verb is addressed to somebody, to the same addressee, is mostly left over from a paragraph that was "
           "deleted or moved. Where the addressee cannot be read with certainty, nothing is reported.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the guide to lighthouses;

2. *Urges* Member States to use the guide.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the guide to lighthouses;

2. *Also urges* Member States to use the guide.
)",
    .source = sources::resolutions_drafting,
    .evidence = "The first paragraph of a run has the word in 41 of 21,964 places in the General Assembly and in "
                "none of 1,278 in the Economic and Social Council.",
    .sequencing = check};

} // namespace unres::rules
