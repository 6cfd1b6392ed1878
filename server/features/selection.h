#pragma once

#include "text/offset.h"
#include "workspace/document.h"

#include <vector>

namespace unres::features {

/// What "expand selection" selects step by step around a byte: the word, the number or citation, what is emphasised,
/// quoted or open around it, the opening phrase, the sentence, the subparagraph, the paragraph with its subparagraphs,
/// the section or part, the resolution of several, the whole text. Each range is larger than the one before and holds it.
[[nodiscard]] std::vector<text::Range> selection_steps(const workspace::Document& document,
                                                       text::Offset at);

} // namespace unres::features
