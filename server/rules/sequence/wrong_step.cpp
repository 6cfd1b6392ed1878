#include "rules/sequence/report.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

bool belongs(const sequence::Step& step) {
  return step.fault == sequence::Fault::wrong;
}

void check(const workspace::Document& document, const std::vector<sequence::Run>& runs, Reporter& reporter) {
  sequence::report_runs(document, runs, reporter, belongs);
}

} // namespace

extern constinit const Rule sequence_wrong_step{
    .id = "sequence/wrong-step",
    .title = "“Also” comes second and “Further” third",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "Among consecutive paragraphs with the same opening, “Also” is for the second and “Further” for the "
           "third; after a fourth without either, “Also” is for the fifth. A run out of step is reported once, "
           "with a fix for all of it.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the guide to lighthouses;

2. *Also welcomes* the guide to harbours;

3. *Further welcomes* the guide to tides.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the guide to lighthouses;

2. *Further welcomes* the guide to harbours.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Second paragraphs of a run have “Further” in 4 of 2,555 places, third ones “Also” in about 65 "
                "of 601, mostly in texts on financing.",
    .sequencing = check};

} // namespace unres::rules
