#pragma once

#include "workspace/document.h"

#include <optional>
#include <string>

namespace unres::features {

/// A place where an opening phrase is typed, or a second verb within an operative paragraph.
struct PhrasePlace {
  model::Part part = model::Part::operative;
  bool second = false;    ///< After ", and " within a paragraph.
  text::Range range;      ///< What is replaced: from the first mark or letter to the end of what was begun.
  std::string mark;       ///< The emphasis mark typed before it.
  std::string words;      ///< What of it is typed, with single spaces.
  bool labelled = false;  ///< A number stands before it.
  bool alone = true;      ///< Nothing follows on the line.
};

/// The phrase that is typed at a place, if one is: where a paragraph opens, on a line of its own after a blank
/// one or right after a number.
[[nodiscard]] std::optional<PhrasePlace> phrase_place(const workspace::Document& document, text::Offset at);

} // namespace unres::features
