#pragma once

#include "rules/runner.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::features {

/// The label of a note at a place of a text, and all the places that show it.
struct NoteLabel {
  text::Range here;     ///< The call at the place, or the label of the definition, with its marks.
  bool is_call = false; ///< A call, no definition.
  model::LabelForm form = model::LabelForm::none;
  std::string label;                ///< "12" for ¹² and [^12].
  std::vector<text::Range> calls;   ///< In reading order.
  std::vector<notes::Index> notes;  ///< Those meant: one, where calls and notes are one to one.
  std::vector<text::Range> labels;  ///< Of these notes.
};

/// The label at a place: of two that touch it, the one that begins there.
[[nodiscard]] std::optional<NoteLabel> note_label_at(const rules::Analysis& analysis, text::Offset at);

/// True where another note or call of the same numbering has that label.
[[nodiscard]] bool is_taken(const rules::Analysis& analysis, const NoteLabel& label, std::string_view other);

/// What stands between the marks of a call or label: the "12" of "[^12]:", all of "¹²".
[[nodiscard]] text::Range name_within(const workspace::Document& document, text::Range place);

} // namespace unres::features
