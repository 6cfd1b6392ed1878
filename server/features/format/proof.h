#pragma once

#include "features/format/slots.h"

namespace unres::features::formatting {

/// The blocks of `before` that are read in another way in `after`, in order; none where both texts say the same:
/// the same blocks, roles, levels, values of labels, words, emphasis, notes and citations. White space and the
/// marks of labels are set aside. Where the texts as wholes differ and no block is to blame, that is the number of
/// blocks.
[[nodiscard]] std::vector<Index> read_otherwise(const workspace::Document& before, const workspace::Document& after);

} // namespace unres::features::formatting
