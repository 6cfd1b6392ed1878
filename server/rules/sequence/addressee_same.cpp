#include "rules/sequence/report.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

bool belongs(const sequence::Step& step) {
  const bool counts = step.fault == sequence::Fault::missing || step.fault == sequence::Fault::surplus;
  return counts && step.opening.part == model::Part::operative && step.addressed;
}

void check(const workspace::Document& document, const std::vector<sequence::Run>& runs, Reporter& reporter) {
  sequence::report_runs(document, runs, reporter, belongs);
}

} // namespace

extern constinit const Rule sequence_addressee_same{
    .id = "sequence/addressee-same",
    .title = "A request to the same addressee takes “Also”, then “Further”, then neither",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "Requests, Urges, Calls upon, Invites, Encourages and other verbs addressed to somebody count only "
           "while the addressee is the same. A short form is the same addressee: “the High Commissioner” after "
           "“the United Nations High Commissioner for Human Rights”. A wider or a narrower group is another. "
           "What is addressed to nobody, as in “Encourages dialogue”, counts as a thing does. Where the "
           "addressee cannot be read with certainty, nothing is reported.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to publish the guide;

2. *Also requests* the Secretary-General to report;

3. *Requests* the Committee to meet.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to publish the guide;

2. *Requests* the Secretary-General to report.
)",
    .source = sources::resolutions_drafting,
    .evidence = "The same addressee in the same words: 1,236 of 1,342 in the General Assembly, 74 of 76 in the "
                "Economic and Social Council, 151 of 175 in the Human Rights Council.",
    .sequencing = check};

} // namespace unres::rules
