#pragma once

#include "notes/notes.h"
#include "text/edit.h"

#include <tl/expected.hpp>

namespace unres::notes {

using text::Obstacle;

/// Edits of all notes and calls of a text that leave each call with its source and all other words as they are.
struct Rewriting {
  std::vector<text::Edit> edits;   ///< Sorted; none where nothing is to be done.
  std::vector<std::string> losses; ///< What the text says no more, for people to agree to first.
};

/// Proved edits, or all that stands in their way: then nothing may be changed.
using Rewritten = tl::expected<Rewriting, std::vector<Obstacle>>;

} // namespace unres::notes
