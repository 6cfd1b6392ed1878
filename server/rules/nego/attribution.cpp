#include "rules/final/open_issues.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const BlockView& block, Reporter& reporter) {
  for (const OpenIssue& issue : open_issues(block)) {
    if (!issue.attribution.empty())
      continue;
    switch (issue.kind) {
    case OpenIssue::Kind::insertion:
      reporter.report(issue.range, "Say who proposes it: “{++EU: …++}”");
      break;
    case OpenIssue::Kind::deletion:
      reporter.report(issue.range, "Say who proposes it: “{--EU: …--}”");
      break;
    case OpenIssue::Kind::replacement:
      reporter.report(issue.range, "Say who proposes it: “{~~EU: …~>…~~}”");
      break;
    case OpenIssue::Kind::alternatives:
      reporter.report(issue.range, "Say who proposes which: “[… | EU: …]”");
      break;
    default:
      break;
    }
  }
}

} // namespace

extern constinit const Rule nego_attribution{
    .id = "nego/attribution",
    .title = "Proposals say who makes them",
    .severity = Severity::off,
    .reads = Reads::all,
    .why = "In a compilation each insertion, deletion, replacement and alternative begins with the State or group "
           "that proposes it and a colon, so that all know whom to ask. For drafts that one person writes it means "
           "nothing, and so it is off unless a user turns it on.",
    .good = R"(*The General Assembly*

1. *Requests* the keepers {++EU: of all harbours++} to report;

2. *Decides* to remain [seized of | Mexico: engaged in] the matter.
)",
    .bad = R"(*The General Assembly*

1. *Requests* the keepers {++of all harbours++} to report;

2. *Decides* to remain [seized of | engaged in] the matter.
)",
    .source = sources::proposals,
    .evidence = "A habit of working papers: adopted texts have no proposals.",
    .block = check};

} // namespace unres::rules
