#include "rules/sequence/report.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

bool belongs(const sequence::Step& step) {
  const bool counts = step.fault == sequence::Fault::missing || step.fault == sequence::Fault::surplus;
  return counts && step.opening.part == model::Part::preamble;
}

void check(const workspace::Document& document, const std::vector<sequence::Run>& runs, Reporter& reporter) {
  sequence::report_runs(document, runs, reporter, belongs);
}

} // namespace

extern constinit const Rule sequence_preamble_cycle{
    .id = "sequence/preamble-cycle",
    .title = "In the preamble a phrase repeated takes “also”, then “further”, then neither",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "Of consecutive paragraphs of the preamble that open with the same whole phrase, the second takes "
           "“also”, the third “further”, the fourth neither, the fifth “also” again, and so on. “Noting” and "
           "“Noting with concern” are two phrases; another opening or a heading between begins the count anew, "
           "and verbs within a paragraph do not count. A run out of step is reported once, with a fix for all of "
           "it.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Recalling also* the guide to lighthouses,

*Recalling further* the guide to harbours,

*Recalling* the guide to tides,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Recalling* the guide to lighthouses,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Second paragraphs of such runs in adopted texts: 4,427 of 4,496 in the General Assembly, 581 of "
                "584 in the Human Rights Council; fourth ones are bare in 396 of 400.",
    .sequencing = check};

} // namespace unres::rules
