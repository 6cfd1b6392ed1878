#pragma once

#include "rules/runner.h"

#include <optional>
#include <string>
#include <vector>

namespace unres::features {

/// A step towards a note for each call and a call for each note.
struct NoteAction {
  std::string title;
  std::vector<text::Edit> edits;
};

/// For a note that nothing calls: takes it out. For a call without a note: adds one, for its words to be
/// typed. For a second call of a note: gives it a copy of the note. For a second note with one label: takes it out
/// where it says the same, else gives it another label. Nothing for other findings, and where the place of a note is not certain.
[[nodiscard]] std::optional<NoteAction> note_action(const rules::Analysis& analysis, const rules::Finding& finding);

} // namespace unres::features
