#pragma once

#include "features/spots.h"

#include <optional>
#include <string>

namespace unres::features {

/// What has been typed in a block up to the cursor.
struct Typed {
  model::Index block = model::none;
  text::Offset at = 0;     ///< The cursor.
  std::string_view before; ///< The bytes of the block up to it, and spaces typed after its end.
  std::string_view after;  ///< The bytes of the line after it.

  [[nodiscard]] bool nothing() const { return block == model::none; }
};

/// The block that is typed in at a place; none between blocks, but for spaces at the end of a line.
[[nodiscard]] Typed typed_at(const workspace::Document& document, text::Offset at);

/// Where the last `words` before the cursor begin, which may be typed with no-break spaces and hyphens;
/// nothing where marks stand within.
[[nodiscard]] std::optional<text::Offset> begin_of(const Typed& typed, std::string_view words);

/// True where numbers are dated: in the text proper, not in notes, headings and annexes.
[[nodiscard]] bool is_text_proper(const model::Resolution& r, model::Index block);

} // namespace unres::features
