#pragma once

#include "notes/rewriting.h"

namespace unres::notes {

/// Puts the notes into the order of their calls and numbers them so, from 1 on: where each resolution of a file
/// has notes of its own, in each. Labels by name keep their names. The notes stay where they stand, or, in a page
/// rendering, go to the foot of the page of their call. Each Ibid. whose note before changes becomes its source in
/// full, unless it says the same in its new place.
///
/// Refused where calls and notes are not one to one, a note cannot be moved as a whole, an Ibid. that would have
/// to be written in full is not certain, or the text speaks of a note by a number that changes.
[[nodiscard]] Rewritten renumbered(const workspace::Document& document, const NoteSet& set);

/// True where notes and calls are one to one and stand in order, numbered from 1 on. Numbers may begin anew.
[[nodiscard]] bool is_in_order(const NoteSet& set);

} // namespace unres::notes
