#pragma once

#include "workspace/document.h"

#include <optional>

namespace unres::features {

/// The block of `before` that is read in another way in `after`, as to all but its words: its kind, label, end, calls,
/// citations and marks, and the paragraphs that the blocks make up. The last block where one has more than the other.
[[nodiscard]] std::optional<model::Index> read_otherwise(const model::Resolution& before, const model::Resolution& after);

/// True where both have the same part, level, blocks and place among the others.
[[nodiscard]] bool same_paragraph(const model::Paragraph& a, const model::Paragraph& b);

} // namespace unres::features
