#pragma once

#include "preview/preview.h"
#include "preview/words.h"

namespace unres::preview {

/// The head of one resolution: the letterhead with what belongs beside it, then the other lines as typed.
void add_masthead(const rules::Analysis& analysis, const Words& words, const model::Unit& unit, std::vector<Element>& out);

} // namespace unres::preview
