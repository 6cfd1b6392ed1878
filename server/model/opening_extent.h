#pragma once

#include "model/lexicon.h"

#include <cstddef>
#include <vector>

namespace unres::model {

/// A word at the beginning of a paragraph.
struct OpeningWord {
  std::string_view text;  ///< In lower case.
  bool capital = false;   ///< As typed.
};

/// How many of the words, Also and Further among them, are the opening phrase of a paragraph of `part`, by what
/// such phrases are composed of: adverbs, a verb that the known phrases attest, and what belongs to it, as in
/// "Expresses once again its very serious concern". 0 where no known verb opens the paragraph.
[[nodiscard]] std::size_t opening_extent(Part part, const std::vector<OpeningWord>& words);

/// True for a word that strengthens or places a verb, "strongly" or "again".
[[nodiscard]] bool is_opening_adverb(std::string_view word);

} // namespace unres::model
