#pragma once

#include "features/completion/phrase_place.h"
#include "phrases/predict.h"
#include "rules/runner.h"

#include <optional>
#include <string>

namespace unres::features {

/// All that offers of phrases are made from.
struct PhraseScene {
  PhrasePlace place;
  phrases::Draft draft;
  model::SequenceWord step = model::SequenceWord::none; ///< Of the paragraph right before.
  bool after_heading = false; ///< The sequence begins anew.
  std::string mark = "*";   ///< The emphasis that openings of the draft have; empty for none.
  std::string session;      ///< The session after this one, as the organ names it; empty where it is not known.
  std::string item;         ///< The title of the agenda item; empty where it is not known.
};

[[nodiscard]] PhraseScene phrase_scene(const rules::Analysis& analysis, const PhrasePlace& place);

/// The session of an organ after the one that a text is of: "seventy-eighth", or "2025" of the Economic and
/// Social Council; of the Human Rights Council, which has three a year, the one a year later. Empty where the
/// masthead does not tell.
[[nodiscard]] std::string next_session(const model::Masthead& masthead, model::Profile profile);

} // namespace unres::features
