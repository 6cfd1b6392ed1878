#pragma once

#include "model/resolution.h"
#include "syntax/parser.h"

namespace unres::model {

/// What a tree consists of down to its blocks.
struct BlockList {
  std::vector<Block> blocks; ///< In reading order.
  std::vector<Level> levels; ///< Parents before children.
};

/// Reads the blocks of a tree. `before` is the model of the version before, or null: whole levels
/// (a preamble, a part) that the tree has taken over are copied from it without a look inside, and
/// the facts of every block taken over are shared.
[[nodiscard]] BlockList read_blocks(const syntax::Tree& tree, std::string_view source,
                                    const Resolution* before);

} // namespace unres::model
