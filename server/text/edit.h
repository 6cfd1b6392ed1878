#pragma once

#include "support/expected.h"
#include "text/offset.h"

#include <string>
#include <string_view>
#include <vector>

namespace unres::text {

/// The bytes of `range` give way to `replacement`.
struct Edit {
  Range range;
  std::string replacement;

  friend bool operator==(const Edit&, const Edit&) = default;
};

/// What stands in the way of an edit, and where.
struct Obstacle {
  Range range;
  std::string message; ///< One line for people, without a full stop.

  friend bool operator==(const Obstacle&, const Obstacle&) = default;
};

/// `text` after one edit; the range is clamped to the text.
[[nodiscard]] std::string applied(std::string_view text, const Edit& edit);

/// `text` after all edits, whose ranges refer to the text before any of them. Two edits may touch
/// but not overlap: an overlap, or a range outside the text, is an error and nothing is applied.
[[nodiscard]] Expected<std::string> applied(std::string_view text, std::vector<Edit> edits);

/// The one edit that makes `before` what `after` is, without the characters that both begin and end with.
[[nodiscard]] Edit difference(std::string_view before, std::string_view after);

} // namespace unres::text
