#pragma once

#include "features/settings.h"
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

/// On a finding: what it says, why, on whose authority, and how to mend it. On an opening phrase:
/// what it means, its strength and its use. On a note call and on "Ibid.": the
/// note, with its source in full. On what names another text: what is known of that. Everything at one place
/// is shown one under the other, findings first.
[[nodiscard]] std::optional<Hover> hover(const rules::Analysis& analysis, text::Offset at,
                                         const Settings& settings);

/// The explanation of a rule for people, in Markdown or plain text.
[[nodiscard]] std::string explanation(const rules::Rule& rule, bool markdown);

} // namespace unres::features
