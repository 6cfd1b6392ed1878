#pragma once

#include "features/completion/completion.h"
#include "features/completion/phrase_scene.h"

#include <vector>

namespace unres::features {

/// The formulas that the organ uses where the phrase is typed and that go on from what is typed: the request for a
/// report, the provisional agenda, the end of a text. Where the next session or the agenda item is not known, they
/// have a placeholder.
[[nodiscard]] std::vector<Completion> formula_offers(const PhraseScene& scene);

/// The lines that close a text, with the meeting and its date: where the last operative paragraph has ended with a
/// full stop and nothing but figures is typed below.
[[nodiscard]] std::vector<Completion> closing_offers(const rules::Analysis& analysis, text::Offset at);

} // namespace unres::features
