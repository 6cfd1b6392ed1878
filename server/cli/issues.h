#pragma once

#include "cli/streams.h"
#include "report/issue_list.h"

#include <string>
#include <vector>

namespace unres::cli {

struct IssuesOptions {
  std::vector<std::string> paths; ///< Files and folders; "-" is standard input.
  report::IssueFormat format = report::IssueFormat::markdown;
  report::IssueOrder order = report::IssueOrder::place;
};

/// `unres issues`: what drafts leave open, as a document for those who negotiate them.
[[nodiscard]] int issues(const IssuesOptions& options, Streams& streams);

} // namespace unres::cli
