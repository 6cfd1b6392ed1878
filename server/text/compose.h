#pragma once

#include "text/edit.h"

#include <span>
#include <vector>

namespace unres::text {

/// The edits that take a text of `size` bytes at once to where several rounds of edits take it one after the
/// other: the edits of a round refer to the text that the round before has made, are in order and do not overlap.
[[nodiscard]] std::vector<Edit> composed(Offset size, std::span<const std::vector<Edit>> rounds);

} // namespace unres::text
