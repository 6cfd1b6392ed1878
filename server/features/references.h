#pragma once

#include "features/mentions/mentions.h"

namespace unres::features {

/// All places that name what a place names, in the order of the text; with what introduces it, the label of a note or
/// paragraph among it, where `definition` is true.
[[nodiscard]] std::vector<text::Range> references(const Mentions& mentions, text::Offset at, bool definition);

} // namespace unres::features
