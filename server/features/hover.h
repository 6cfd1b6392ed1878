#pragma once

#include "rules/runner.h"

#include <optional>
#include <string>

namespace unres::features {

/// What is shown where the mouse rests.
struct Hover {
  std::string markdown;
  std::string plain;
  text::Range range;
};

/// On a finding: what it says, why, on whose authority, and how to mend it. Several findings at one
/// place are shown one under the other.
[[nodiscard]] std::optional<Hover> hover(const rules::Analysis& analysis, text::Offset at);

/// The explanation of a rule for people, in Markdown or plain text.
[[nodiscard]] std::string explanation(const rules::Rule& rule, bool markdown);

} // namespace unres::features
