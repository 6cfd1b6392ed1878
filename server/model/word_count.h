#pragma once

#include "model/resolution.h"

#include <cstddef>
#include <string_view>

namespace unres::model {

/// The words of the paragraphs of a text as readers count them: without labels, note calls, comments and what
/// is deleted, without annexes, headings and notes. `source` is the whole text.
[[nodiscard]] std::size_t words_of_paragraphs(const Resolution& r, std::string_view source);

/// Those of one block, whose own bytes are given.
[[nodiscard]] std::size_t words_of(const Facts& facts, std::string_view block);

} // namespace unres::model
