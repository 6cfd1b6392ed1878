#pragma once

#include "report/open_issues.h"

#include <cstdint>
#include <string>
#include <vector>

namespace unres::report {

/// A draft and what it leaves open.
struct DraftIssues {
  std::string name; ///< As people know the draft.
  Rows<OpenRow> rows;
};

enum class IssueFormat : std::uint8_t { markdown, csv };

/// How the issues follow each other.
enum class IssueOrder : std::uint8_t {
  place,      ///< As in the text.
  delegation, ///< By who proposes them, each issue once for each of several; those of nobody last.
};

/// A document of its own on what drafts leave open: tables, or a row an issue, for a negotiation to go through. In CSV
/// no cell is taken for a formula by a spreadsheet.
[[nodiscard]] std::string issue_list(const std::vector<DraftIssues>& drafts, IssueFormat format, IssueOrder order);

} // namespace unres::report
