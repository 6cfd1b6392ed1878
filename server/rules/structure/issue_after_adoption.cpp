#include "rules/sources.h"
#include "rules/structure/dates.h"
#include "rules/structure/masthead.h"

#include "notation/date.h"

namespace unres::rules {
namespace {

using namespace structure;

void check(const workspace::Document& document, Reporter& reporter) {
  for_each_masthead(document.model(), [&](const model::Unit& unit) {
    const Field* issue = unit.masthead.find(MastheadLine::issue_date);
    const Field* adoption = unit.masthead.find(MastheadLine::adoption);
    if (issue == nullptr || adoption == nullptr)
      return;
    const auto issued = find_date(issue->text);
    const auto adopted = find_date(adoption->text);
    if (!issued || !adopted || issued->date >= adopted->date)
      return;
    reporter
        .report(issue->range, "A text adopted on " + notation::written(adopted->date) +
                                  " is not issued before that day")
        .related(adoption->range, "The date of adoption");
  });
}

} // namespace

extern constinit const Rule structure_issue_after_adoption{
    .id = "structure/issue-after-adoption",
    .title = "A resolution is not issued before it is adopted",
    .severity = Severity::hint,
    .reads = Reads::all,
    .why = "The date under “Distr.” is the day of issue. It is the day of adoption or, more often, "
           "some days later; an earlier one is a slip in one of the two.",
    .good = R"(United Nations

A/RES/79/362

General Assembly

Distr.: General

18 December 2024

Resolution adopted by the General Assembly on 9 December 2024
)",
    .bad = R"(United Nations

A/RES/79/362

General Assembly

Distr.: General

18 November 2024

Resolution adopted by the General Assembly on 9 December 2024
)",
    .source = sources::mastheads,
    .evidence = "No adopted text of the test corpus is issued before its adoption.",
    .document = check};

} // namespace unres::rules
