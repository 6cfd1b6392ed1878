#pragma once

#include "features/format/spacing.h"

namespace unres::features::formatting {

/// Breaks the lines of paragraphs and notes that stand on one line each, so that none is longer than the style's
/// width where it need not be. No line begins or ends within a number, a symbol, a date or a reference, nor between
/// "No." and its number, and none begins with what would be read as a label, a heading or a note. `keep_lines`
/// says which blocks are left alone. Sorted.
[[nodiscard]] std::vector<SlotEdit> line_edits(const workspace::Document& document, const Slots& slots,
                                               const FormatStyle& style, const std::vector<bool>& keep_lines);

} // namespace unres::features::formatting
