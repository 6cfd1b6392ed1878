#pragma once

#include "features/completion/completion.h"
#include "features/completion/typed.h"

#include <optional>
#include <string>
#include <vector>

namespace unres::features {

/// A call of a note that is being typed: "[^", "[^1", "¹", and "[" or "[1" where the draft has such calls.
struct BegunCall {
  model::LabelForm form = model::LabelForm::bracket_caret;
  text::Range place;       ///< From its first mark to the closing one, where that is there already.
  std::string label;       ///< What of the label stands before the cursor.
  bool defines = false;    ///< Begins a line: the label of a note.
};

/// The call that is being typed at a place, if one is.
[[nodiscard]] std::optional<BegunCall> begun_call(const rules::Analysis& analysis, const Typed& typed);

/// What a call that is being typed may become: the notes that nothing calls yet, a new note, the next number,
/// then all other notes with their first words. At the beginning of a line: the labels that lack a note.
[[nodiscard]] std::vector<Completion> complete_note_call(const rules::Analysis& analysis, const BegunCall& begun);

} // namespace unres::features
