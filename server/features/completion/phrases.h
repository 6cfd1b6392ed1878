#pragma once

#include "features/completion/completion.h"
#include "features/completion/phrase_scene.h"

#include <string_view>
#include <vector>

namespace unres::features {

/// What may open a paragraph, or go on within it as a second verb: phrases with their emphasis, their preposition
/// and the Also or Further that is due, and formulas. What adopted texts have counts without the one named
/// `left_out`.
[[nodiscard]] std::vector<Completion> phrase_offers(const PhraseScene& scene, std::string_view left_out = {});

/// True where a place answers: a second verb only once three letters tell it from a word, and after a space only
/// right behind a number.
[[nodiscard]] bool answers(Trigger trigger, const PhrasePlace& place);

} // namespace unres::features
