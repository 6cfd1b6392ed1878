#pragma once

#include "features/completion/phrase_scene.h"
#include "phrases/sense.h"

#include <string>
#include <string_view>

namespace unres::features {

/// What an offer of a phrase shows and what it inserts.
struct PhraseWords {
  std::string label;
  std::string plain;
  std::string snippet; ///< Empty where it would be no other than `plain`.
};

/// A phrase as the draft writes it, its Also or Further within: with the draft's emphasis, and with the word that
/// must follow it where the line is still to be written.
[[nodiscard]] PhraseWords write_phrase(const PhraseScene& scene, std::string_view words, const phrases::Sense* sense);

/// `words` between the draft's emphasis marks.
[[nodiscard]] std::string emphasised(const PhraseScene& scene, std::string_view words);

/// What an offer is held against: what is typed as it stands, and what of `words` is still to come.
[[nodiscard]] std::string filter_of(const PhraseScene& scene, std::string_view words);

/// `words` with what snippets would read as their own escaped.
[[nodiscard]] std::string snippet_escaped(std::string_view words);

} // namespace unres::features
