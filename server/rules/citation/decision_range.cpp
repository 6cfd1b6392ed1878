#include "rules/citation/kind.h"
#include "rules/sources.h"

#include "index/sessions.h"

namespace unres::rules {
namespace {

using namespace citation;

void check(const CitingView& view, Reporter& reporter) {
  for (const Cited& cited : view.cited.all) {
    const auto kind = index::kind_of(cited.body, cited.number());
    if (kind && *kind != cited.list->kind && !kind_on_record(cited))
      report_kind(view, cited, *kind, "", reporter);
  }
}

} // namespace

extern constinit const Rule citation_decision_range{
    .id = "citation/decision-range",
    .title = "A number in the range of decisions is cited as a decision",
    .severity = Severity::warning,
    .why = "Decisions are numbered from 301 upward in the General Assembly (from 401 today), from 201 in the "
           "Economic and Social Council and from 101 in the Human Rights Council, so that no resolution has "
           "the number of a decision.",
    .good = R"(*The General Assembly*,

*Recalling* its decision 68/905 of 9 December 2013,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 68/905 of 9 December 2013,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "No adopted text has a number of the other range.",
    .citing = check};

} // namespace unres::rules
