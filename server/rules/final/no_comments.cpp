#include "rules/final/comments.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

// A comment with the space before it; one that has its line alone goes with the line.
text::Range with_space(std::string_view text, text::Range comment) {
  text::Offset begin = comment.begin;
  while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '\t'))
    --begin;
  const bool begins_line = begin == 0 || text[begin - 1] == '\n';
  text::Offset end = comment.end;
  if (begins_line && end < text.size() && text.substr(end).starts_with("\r\n"))
    end += 2;
  else if (begins_line && end < text.size() && text[end] == '\n')
    ++end;
  if (begins_line && end == comment.end) // Words follow in its line.
    while (end < text.size() && text[end] == ' ')
      ++end;
  return {begin, end};
}

void check(const workspace::Document& document, Reporter& reporter) {
  for (const text::Range comment : comments(document))
    reporter.report(comment, "A comment in a text to be submitted")
        .fix("Remove the comment", FixKind::suggested, {{with_space(document.text(), comment), ""}});
}

} // namespace

extern constinit const Rule final_no_comments{
    .id = "final/no-comments",
    .title = "A text to be submitted has no comments",
    .severity = Severity::error,
    .reads = Reads::all,
    .in_draft = false,
    .why = "“{>>…<<}” and what follows “%%” are notes of those who draft, and no reader of the resolution is meant "
           "by them. A comment that speaks to this tool (“%% unres-ignore …”) is spared.",
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

%% Ask the keepers first.

1. *Requests* the keepers {>>EU: all of them?<<} to report;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::proposals,
    .evidence = "Adopted texts have none.",
    .document = check};

} // namespace unres::rules
