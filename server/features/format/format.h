#pragma once

#include "features/format/style.h"
#include "text/edit.h"
#include "workspace/document.h"

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace unres::features {

/// How a text is set out anew.
struct Formatted {
  std::vector<text::Edit> edits;    ///< Sorted, of white space and the marks of labels only.
  std::vector<text::Obstacle> left; ///< Blocks that are left as they are, since they would be read in another way.
};

/// The edits, or why nothing can be changed.
using FormatResult = tl::expected<Formatted, text::Obstacle>;

/// Sets a text out as `style` has it: one blank line between blocks, single spaces, labels, indentation, lines and
/// notes. Words are never changed. What the edits make of the text is read again and compared with what it was;
/// a block that would be read in another way is left as it is.
///
/// Comments, tracked changes, brackets, fenced and quoted blocks and texts in the dialect of pages lose white space
/// at the ends of lines only. A label without words is somebody's who is typing, and is left alone.
///
/// With a `range` only the blocks that it touches are changed, and no note is moved.
[[nodiscard]] FormatResult format(const workspace::Document& document, const FormatStyle& style,
                                  std::optional<text::Range> range = std::nullopt);

} // namespace unres::features
