#pragma once

#include "features/format/slots.h"
#include "features/format/style.h"
#include "text/edit.h"

namespace unres::features::formatting {

/// An edit with the place it belongs to.
struct SlotEdit {
  Index slot = 0;      ///< A block, or the gap before it.
  bool in_gap = false;
  text::Edit edit;
};

/// Puts one blank line between blocks and one space between words, writes labels as the text does, indents
/// subparagraphs, and joins lines unless `keep_lines` says of a block that they stay. Sorted.
[[nodiscard]] std::vector<SlotEdit> spacing_edits(const workspace::Document& document, const Slots& slots,
                                                  const FormatStyle& style, const std::vector<bool>& keep_lines);

} // namespace unres::features::formatting
