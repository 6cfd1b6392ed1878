#pragma once

#include "model/resolution.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace unres::phrases {

/// What the first words after a phrase are, as a number: paragraphs that go on alike have the same. 0 where there
/// are too few words to tell.
using Gist = std::uint16_t;
[[nodiscard]] Gist gist_of(std::string_view after_phrase);

/// The paragraphs of a part that one numbering counts, and what each opens with.
struct Openings {
  model::Profile profile = model::Profile::ga;
  model::Part part = model::Part::operative;
  model::Index scope = model::none;
  std::vector<model::Index> paragraphs;
  std::vector<const model::Phrase*> phrases; ///< Of each; null where it is not known.
  std::vector<Gist> gists;
  std::vector<model::SequenceWord> steps;
};

/// What a paragraph opens with: the phrase that is emphasised, where that is a known one, else the one that its
/// first words give; null where neither is known.
[[nodiscard]] const model::Phrase* phrase_of(const model::Resolution& r, std::string_view source,
                                             const model::Paragraph& p, model::Part part);

/// Every run of paragraphs of a text (`source` is its bytes), in order: the preamble and the operative part of each scope.
[[nodiscard]] std::vector<Openings> openings_of(const model::Resolution& r, std::string_view source);

} // namespace unres::phrases
