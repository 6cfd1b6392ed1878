#pragma once

#include "rules/rule.h"

#include <cstddef>

namespace unres::cli {

/// Findings by what they weigh, over one file or several.
struct Tally {
  std::size_t files = 0;
  std::size_t files_with_findings = 0;
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t hints = 0;
  std::size_t safe_fixes = 0;
  std::size_t suggested_fixes = 0;
  std::size_t applied_fixes = 0;
  std::size_t hidden = 0;     ///< By a baseline.
  std::size_t gone = 0;       ///< That the baseline remembers, and that are not found any more.
  std::size_t unreadable = 0; ///< Texts and folders.

  void add(const rules::Finding& finding);
  Tally& operator+=(const Tally& other);

  [[nodiscard]] std::size_t findings() const { return errors + warnings + hints; }
  /// True where a finding weighs `limit` or more; `off` stands for no limit.
  [[nodiscard]] bool reaches(rules::Severity limit) const;
};

} // namespace unres::cli
