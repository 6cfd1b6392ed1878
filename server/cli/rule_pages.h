#pragma once

#include "rules/rule.h"

#include <string>
#include <vector>

namespace unres::cli {

/// A page of docs/rules.
struct Page {
  std::string path; ///< Below the folder: "preamble/end-comma.md".
  std::string text; ///< Markdown; the same for the same rules.
};

/// A page for each rule and README.md with the table of them all.
[[nodiscard]] std::vector<Page> rule_pages();

} // namespace unres::cli
