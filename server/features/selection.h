#pragma once

#include "text/offset.h"
#include "workspace/document.h"

#include <vector>

namespace unres::features {

/// What "expand selection" selects step by step around a byte: the word, then each node of the tree
/// (citation, emphasis, paragraph, part), then the whole text. Each range holds the one before.
[[nodiscard]] std::vector<text::Range> selection_steps(const workspace::Document& document,
                                                       text::Offset at);

} // namespace unres::features
