#pragma once

#include "workspace/document.h"

#include <string>

namespace unres::report {

/// The words around a place of a draft, as typed and on one line; the three follow each other.
struct Excerpt {
  std::string before;
  std::string marked; ///< Empty where the place is between two characters.
  std::string after;
};

/// What stands around `place` in `block`, the part of the text that it belongs to. Cut to a line or two, with … where
/// it goes on.
[[nodiscard]] Excerpt excerpt_of(const workspace::Document& document, text::Range block, text::Range place);

} // namespace unres::report
