#include "rules/sequence/report.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

bool belongs(const sequence::Step& step) {
  return step.fault == sequence::Fault::misplaced && step.opening.part == model::Part::operative;
}

void check(const workspace::Document& document, const std::vector<sequence::Run>& runs, Reporter& reporter) {
  sequence::report_runs(document, runs, reporter, belongs);
}

} // namespace

extern constinit const Rule sequence_operative_position{
    .id = "sequence/operative-position",
    .title = "In operative paragraphs “Also” and “Further” come first",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "“Also requests”, “Further takes note of”: in an operative paragraph the word comes before the whole "
           "phrase. “Encourages further work” has no such word.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the guide to lighthouses;

2. *Also welcomes* the guide to harbours.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the guide to lighthouses;

2. *Welcomes also* the guide to harbours.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts have it in front 5,774 times and behind about 27 times.",
    .sequencing = check};

} // namespace unres::rules
