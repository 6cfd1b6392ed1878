#pragma once

#include "model/resolution.h"

#include <string_view>
#include <vector>

namespace unres::phrases {

/// The paragraphs of a part that one numbering counts, and what each opens with.
struct Openings {
  model::Profile profile = model::Profile::ga;
  model::Part part = model::Part::operative;
  model::Index scope = model::none;
  std::vector<model::Index> paragraphs;
  std::vector<const model::Phrase*> phrases; ///< Of each; null where it is not known.
};

/// What a paragraph opens with: the phrase that is emphasised, where that is a known one, else the one that its
/// first words give; null where neither is known.
[[nodiscard]] const model::Phrase* phrase_of(const model::Resolution& r, std::string_view source,
                                             const model::Paragraph& p, model::Part part);

/// Every run of paragraphs of a text (`source` is its bytes), in order: the preamble and the operative part of each scope.
[[nodiscard]] std::vector<Openings> openings_of(const model::Resolution& r, std::string_view source);

} // namespace unres::phrases
