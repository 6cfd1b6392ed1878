#pragma once

#include "notes/notes.h"

#include <optional>
#include <string>
#include <vector>

namespace unres::features {

/// How a draft writes the labels of its notes.
struct NoteStyle {
  model::LabelForm form = model::LabelForm::bracket_caret; ///< Of the labels, or as the dialect has it.
  bool empty = true;               ///< There are no labels yet,
  bool alike = true;               ///< all are of one form,
  bool numbered = true;            ///< and all are numbers,
  int highest = 0;                 ///< of which this is the highest.
  std::vector<std::string> labels; ///< Of calls and notes; one may be here several times.

  [[nodiscard]] bool has(const std::string& label) const;
};

/// Reads the style of a draft. A call in the range `typed` is still being typed and does not count.
[[nodiscard]] NoteStyle note_style(model::Dialect dialect, const notes::NoteSet& set, text::Range typed = {});

/// The edit that adds a note after all others, on a line of its own; nothing where the notes of this page
/// stand before `typed_at` already.
[[nodiscard]] std::optional<text::Edit> added_note(const workspace::Document& document, text::Offset typed_at,
                                                   const std::string& note);

} // namespace unres::features
