#pragma once

#include "rules/runner.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace unres::features {

/// The findings whose safe fixes can be applied together. Of fixes whose edits overlap the first is taken; the
/// others are found again once it has been applied.
[[nodiscard]] std::vector<const rules::Finding*>
safe_fixes(const rules::Analysis& analysis,
           const std::function<bool(std::size_t finding)>& left_out = [](std::size_t) { return false; });

/// The edits of all their fixes, in order.
[[nodiscard]] std::vector<text::Edit> edits_of(const std::vector<const rules::Finding*>& findings);

/// A fix that was applied, or not.
struct NamedFix {
  const rules::Rule* rule = nullptr;
  std::string title;
};

/// Fixes that were applied at once.
struct FixRound {
  std::vector<NamedFix> fixes;
  std::vector<text::Edit> edits; ///< They refer to the text that the round before has made.
};

/// What becomes of a text whose safe fixes are applied.
struct FixedText {
  std::shared_ptr<const rules::Analysis> analysis; ///< Of the text as it then is: what it finds remains.
  std::vector<FixRound> rounds;
  std::vector<NamedFix> refused; ///< Applied, they would bring another finding or break the structure.
  bool stopped = false;          ///< True where the work was broken off, and more might be applied.

  [[nodiscard]] std::size_t applied() const;
  /// All rounds as one, on a text of that size.
  [[nodiscard]] std::vector<text::Edit> edits(text::Offset size) const;
};

/// How many times a text is read anew at most.
inline constexpr std::size_t most_trials = 256;

/// Applies safe fixes, round after round, until none is left. What a round makes is read anew before it is
/// accepted: no rule may find more than before, and no paragraph, note or call may be lost; else the fix that is
/// to blame is refused. No text comes twice. Pure.
[[nodiscard]] FixedText fix_all(std::shared_ptr<const rules::Analysis> analysis, std::size_t trials = most_trials);

} // namespace unres::features
