#pragma once

#include "rules/runner.h"

#include <string>
#include <vector>

namespace unres::features {

/// A finding and what mends it: the fix of its rule, or what the text around it offers.
struct QuickFix {
  const rules::Finding* finding = nullptr; ///< Borrowed from the analysis.
  std::string title;
  std::vector<text::Edit> edits;
  bool preferred = false; ///< Safe, and the only fix of its place.
};

/// What mends the findings that touch a range, in order.
[[nodiscard]] std::vector<QuickFix> quick_fixes(const rules::Analysis& analysis, text::Range range);

/// The findings that touch a range, for "explain this rule".
[[nodiscard]] std::vector<const rules::Finding*> findings_at(const rules::Analysis& analysis,
                                                             text::Range range);

} // namespace unres::features
