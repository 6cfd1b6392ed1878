#pragma once

#include "model/resolution.h"
#include "syntax/parser.h"

namespace unres::model {

/// The blocks of a tree in reading order. Facts are taken over from `before` where the tree has taken
/// over the node.
[[nodiscard]] std::vector<Block> read_blocks(const syntax::Tree& tree, std::string_view source,
                                             const std::vector<Block>& before);

} // namespace unres::model
