#include "rules/final/open_issues.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

std::string_view remedy_of(OpenIssue::Kind kind) {
  switch (kind) {
  case OpenIssue::Kind::brackets:
    return "agree on the words and remove the brackets";
  case OpenIssue::Kind::alternatives:
    return "keep one of them";
  case OpenIssue::Kind::placeholder:
    return "write what belongs here";
  case OpenIssue::Kind::latin_number:
    return "give each paragraph a number of its own";
  case OpenIssue::Kind::insertion:
  case OpenIssue::Kind::deletion:
  case OpenIssue::Kind::replacement:
    return "accept or reject it";
  case OpenIssue::Kind::working_label: // Of nego/pp-op-labels.
  case OpenIssue::Kind::comment:       // Of final/no-comments.
    break;
  }
  return {};
}

void check(const BlockView& block, Reporter& reporter) {
  for (const OpenIssue& issue : open_issues(block)) {
    const std::string_view remedy = remedy_of(issue.kind);
    if (remedy.empty())
      continue;
    std::string message{name_of(issue.kind)};
    if (!issue.attribution.empty())
      message.append(" (").append(issue.attribution).append(")");
    reporter.report(issue.range, message.append(" in a text to be submitted: ").append(remedy));
  }
}

} // namespace

extern constinit const Rule structure_no_brackets{
    .id = "structure/no-brackets",
    .title = "A text to be submitted has nothing open: no brackets, alternatives, proposals, Latin numbers, placeholders",
    .severity = Severity::error,
    .reads = Reads::all,
    .in_draft = false,
    .why = "What is submitted can be adopted as it stands. Brackets, alternatives, insertions, deletions and "
           "replacements are settled before, versions of a paragraph (3 bis, 3 alt) get a number or go, and “XX”, "
           "“TBC”, “[date]” or “A/79/L.XX” are filled in. The line that tells the route, the vote, links, note "
           "calls, what a quotation leaves out or adds, and “[sic]” are not open.",
    .good = R"(United Nations

A/C.3/79/L.912

General Assembly

Distr.: Limited

Seventy-ninth session

Agenda item 912

Lighthouses

**Austria and Italy: draft resolution**

**Lighthouses**

*The General Assembly*

1. *Requests* the keepers to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*

1. *Requests* the keepers to report on [date];

2. *Decides* to remain [seized of | engaged in] the matter.
)",
    .source = sources::paragraphs,
    .evidence = "1,927 of 1,932 adopted texts of the General Assembly have nothing open; in the test corpus all.",
    .block = check};

} // namespace unres::rules
