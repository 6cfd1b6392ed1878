#pragma once

#include "workspace/document.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace unres::features::formatting {

using model::Index;

/// How much of a place formatting may touch.
enum class Freedom : std::uint8_t {
  none,
  edges,  ///< The white space at the ends of its lines.
  spaces, ///< The spaces within its lines as well.
  lines,  ///< Where its lines end, its label and its indentation as well.
};

/// A block or what stands between two.
struct Slot {
  text::Range range;
  Freedom freedom = Freedom::none;
};

/// A text as its blocks, each with the white space that its line begins with, and the gaps between them.
struct Slots {
  std::vector<Slot> blocks;
  std::vector<Slot> gaps; ///< The gap at an index stands before that block; the last one ends the text.
};

/// Tells what may be done where. `range` is what formatting may touch at all.
[[nodiscard]] Slots slots_of(const workspace::Document& document, std::optional<text::Range> range);

} // namespace unres::features::formatting
