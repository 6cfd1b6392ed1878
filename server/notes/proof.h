#pragma once

#include "notes/rewriting.h"

#include <optional>

namespace unres::notes {

/// Applies the edits, reads the text anew and compares it with the text before: every call must lead to the
/// same source in full, and the words and paragraphs beside the notes must be the same. Where anything
/// differs, says what and where in the text before.
[[nodiscard]] std::optional<Obstacle> objection(const workspace::Document& document, const NoteSet& set,
                                                const std::vector<text::Edit>& edits);

} // namespace unres::notes
