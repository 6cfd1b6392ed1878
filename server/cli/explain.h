#pragma once

#include "cli/check.h"
#include "rules/rule.h"

#include <string>

namespace unres::cli {

struct ExplainOptions {
  std::string rule;   ///< Empty for the list of all.
  std::string folder; ///< Where `--all` writes its pages; empty without it.
  bool coverage = false; ///< Write docs/coverage.md, and nothing else.
  bool schema = false; ///< Write the JSON Schema of the settings, and nothing else.
  Color color = Color::automatic;
};

/// `unres explain`: shows a rule, lists all, or writes the pages of docs/rules.
[[nodiscard]] int explain(const ExplainOptions& options, Streams& streams);

} // namespace unres::cli
