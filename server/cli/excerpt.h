#pragma once

#include "workspace/document.h"

#include <cstddef>
#include <string>

namespace unres::cli {

/// The part of a line around a place, fit for a terminal: `before`, `marked` and `after` follow
/// each other, and the carets under `marked` begin after `indent` columns.
struct Excerpt {
  std::string before;
  std::string marked; ///< Empty where the place is between two characters.
  std::string after;
  std::size_t indent = 0;
  std::size_t carets = 1;
};

/// The line where `range` begins, in at most `width` columns. A longer line is cut to the words
/// around the place, with … where it goes on; a range over several lines is marked in its first.
[[nodiscard]] Excerpt excerpt(const workspace::Document& document, text::Range range,
                              std::size_t width);

} // namespace unres::cli
