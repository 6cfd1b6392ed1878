#include "report/open_issues.h"

#include "report/words.h"
#include "rules/final/open_issues.h"

namespace unres::report {

Rows<OpenRow> read_open_issues(const workspace::Document& document, const Places& places) {
  Rows<OpenRow> out;
  for (const rules::OpenIssue& issue : rules::open_issues(document)) {
    if (out.is_full()) {
      ++out.left_out;
      continue;
    }
    const text::Range around = issue.block == model::none ? issue.range : document.model().blocks[issue.block].range();
    out.add({places.at(issue.range.begin), std::string{rules::name_of(issue.kind)}, shown(issue.attribution, 120),
             excerpt_of(document, around, issue.range)});
  }
  return out;
}

} // namespace unres::report
