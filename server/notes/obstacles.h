#pragma once

#include "notes/rewriting.h"

namespace unres::notes {

/// Why calls and notes are not one to one.
[[nodiscard]] std::vector<Obstacle> pairing_obstacles(const NoteSet& set);

/// Notes that cannot be moved as a whole: one that a page end has cut, one that calls another, and those with
/// something in between that would be left behind.
[[nodiscard]] std::vector<Obstacle> moving_obstacles(const workspace::Document& document, const NoteSet& set);

/// Places that speak of a note by its number ("see note 12") where `labels` gives that note another.
[[nodiscard]] std::vector<Obstacle> numbers_in_words(const workspace::Document& document, const NoteSet& set,
                                                     const std::vector<std::string>& labels);

} // namespace unres::notes
