#include "rules/sequence/report.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

bool belongs(const sequence::Step& step) {
  return step.fault == sequence::Fault::misplaced && step.opening.part == model::Part::preamble;
}

void check(const workspace::Document& document, const std::vector<sequence::Run>& runs, Reporter& reporter) {
  sequence::report_runs(document, runs, reporter, belongs);
}

} // namespace

extern constinit const Rule sequence_preamble_position{
    .id = "sequence/preamble-position",
    .title = "In the preamble “also” and “further” follow the phrase",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "“Recalling also”, “Taking note also of”, “Noting with concern also”, “Having also considered”: in "
           "the preamble the word stands after the phrase, or after its first word where that is “Having”. In "
           "front it belongs to operative paragraphs. “Noting also with concern” is rare and left alone.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Recalling also* the guide to lighthouses,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Also recalling* the guide to lighthouses,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts of the General Assembly have it after the phrase 5,971 times and in front 10 "
                "times.",
    .sequencing = check};

} // namespace unres::rules
