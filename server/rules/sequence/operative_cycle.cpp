#include "rules/sequence/report.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

bool belongs(const sequence::Step& step) {
  const bool counts = step.fault == sequence::Fault::missing || step.fault == sequence::Fault::surplus;
  return counts && step.opening.part == model::Part::operative && !step.addressed;
}

void check(const workspace::Document& document, const std::vector<sequence::Run>& runs, Reporter& reporter) {
  sequence::report_runs(document, runs, reporter, belongs);
}

} // namespace

extern constinit const Rule sequence_operative_cycle{
    .id = "sequence/operative-cycle",
    .title = "An operative verb repeated takes “Also”, then “Further”, then neither",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "Of consecutive operative paragraphs that open with the same whole phrase, the second takes “Also”, "
           "the third “Further”, the fourth neither, and so on, whatever their objects. Verbs addressed to "
           "somebody count for each addressee: see sequence/addressee-same. Another opening or a heading between "
           "begins the count anew; sub-paragraphs and verbs within a paragraph do not count. A run out of step "
           "is reported once, with a fix for all of it.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the guide to lighthouses;

2. *Also welcomes* the guide to harbours;

3. *Further welcomes* the guide to tides;

4. *Welcomes* the guide to winds.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the guide to lighthouses;

2. *Welcomes* the guide to harbours.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Second paragraphs of such runs in adopted texts: 2,495 of 2,578 in the General Assembly, 258 of "
                "260 in the Economic and Social Council, 201 of 207 in the Human Rights Council.",
    .sequencing = check};

} // namespace unres::rules
