#pragma once

#include "notes/rewriting.h"

namespace unres::notes {

/// Writes all calls and labels of a text as superscripts or as [^n]; numbers stay what they are. Where that loses
/// something, `losses` say what: superscripts have no names, [^n] holds for the whole file, and superscripts in a
/// row need a comma between them.
[[nodiscard]] Rewritten converted(const workspace::Document& document, const NoteSet& set, model::LabelForm to);

} // namespace unres::notes
