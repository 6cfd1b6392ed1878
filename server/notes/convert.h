#pragma once

#include "notes/rewriting.h"

namespace unres::notes {

/// Writes all calls and labels of a text as superscripts or as [^n]; numbers stay what they are. Where that loses
/// something, `losses` say what: superscripts have no names, [^n] holds for the whole file, and superscripts in a
/// row need a comma between them.
///
/// Refused where the text would be read in another way, and where labels by name are not one to one.
[[nodiscard]] Rewritten converted(const workspace::Document& document, const NoteSet& set, model::LabelForm to);

/// What `converted` would lose, without the proof that it can be done.
[[nodiscard]] std::vector<std::string> conversion_losses(const NoteSet& set, model::LabelForm to);

} // namespace unres::notes
