#pragma once

#include "notes/rewriting.h"

#include <optional>

namespace unres::notes {

/// Notes that stand one after the other with nothing in between: at the foot of a page, at the end of a text.
struct Foot {
  std::vector<Index> notes; ///< As they stand,
  std::vector<Index> order; ///< and as they are to stand.
};

/// Spreads the notes, which `order` has in their new order, over the places where they stand: each place keeps
/// its number of notes; in a page rendering a note goes to the first place behind its call.
[[nodiscard]] std::vector<Foot> feet_of(const workspace::Document& document, const NoteSet& set,
                                        const std::vector<Index>& notes, const std::vector<Index>& order);

/// What notes are to say, by note.
struct Wording {
  const std::vector<std::string>& labels;
  const std::vector<std::optional<std::string>>& bodies; ///< Nothing: what they say.
};

/// Adds the edits that put the notes of a foot in order and give them their words: no more than their labels
/// where they stand in order already.
void add_edits(const workspace::Document& document, const NoteSet& set, const Foot& foot, const Wording& wording,
               std::vector<text::Edit>& edits);

} // namespace unres::notes
