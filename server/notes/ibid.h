#pragma once

#include "notes/notes.h"
#include "support/expected.h"

namespace unres::notes {

/// A note with the source that its Ibid. stands for.
struct Expanded {
  Index origin = 0;  ///< The note that has the source in full: the note itself where it is no Ibid.
  std::string typed; ///< The note in full, with emphasis and links as typed, without its label.
};

/// True where a note begins with Ibid.
[[nodiscard]] bool is_ibid(const Note& note);

/// For each note the last one before it that is no Ibid., or the note itself; none where there is none.
[[nodiscard]] std::vector<Index> origins_of(const NoteSet& set);

/// Whether what follows Ibid. in a note can be a place of the source of `origin`, which is no Ibid. itself
/// and of a form that is known.
[[nodiscard]] bool fits(const Note& ibid, const Note& origin);

/// What the Ibid. of `note` would say in full behind the note `before`, which says `full` in full; or why it stands
/// for no certain source.
[[nodiscard]] Expected<Expanded> taken_up(const workspace::Document& document, const NoteSet& set, Index note,
                                          Index before, const Expanded& full);

/// What a note says in full, after the notes before it; an unknown antecedent breaks the chain. A note that
/// is no Ibid. says what it says.
[[nodiscard]] Expected<Expanded> expanded(const workspace::Document& document, const NoteSet& set, Index note);

} // namespace unres::notes
