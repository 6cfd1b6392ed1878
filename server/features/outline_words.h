#pragma once

#include "model/resolution.h"
#include "workspace/document.h"

#include <string>

namespace unres::features {

/// What an outline calls a paragraph, and what stands after that.
struct Words {
  std::string name;
  std::string detail;
};
[[nodiscard]] Words words_of(const workspace::Document& document,
                             const model::Paragraph& paragraph);

/// The first words of a range without emphasis, note calls and line breaks, cut at about a line.
[[nodiscard]] std::string first_words(const workspace::Document& document, text::Range range);

/// The label of a block as typed, without emphasis and a colon: "12.", "(a)", "[^3]".
[[nodiscard]] std::string label_of(const workspace::Document& document, const model::Block& block);

} // namespace unres::features
