#pragma once

#include "features/prose.h"
#include "model/lexicon.h"
#include "phrases/sense.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace unres::features {

/// One line on a phrase in a list: its strength and how much an organ uses it. `sense` may be null.
[[nodiscard]] std::string brief(const model::Phrase& phrase, const phrases::Sense* sense, model::Profile profile);

/// Where a phrase is described.
enum class PhraseView : std::uint8_t {
  hover, ///< With the whole ladder.
  offer, ///< With its neighbours on the ladder and an example of our own.
};

/// What there is to say on an opening phrase, Also and Further set aside: what it does, how strong it is among its
/// like, how it goes on, who uses it. False where it is not known.
[[nodiscard]] bool describe_phrase(model::Part part, std::string_view phrase, PhraseView view, Prose& out);

} // namespace unres::features
