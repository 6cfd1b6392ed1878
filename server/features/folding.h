#pragma once

#include "text/offset.h"
#include "workspace/document.h"

#include <string>
#include <vector>

namespace unres::features {

/// A part of a text that an editor can fold away: from the end of its first line to its last.
struct Fold {
  text::Range range;
  bool notes = false; ///< A block of notes; editors fold these as comments.

  friend bool operator==(const Fold&, const Fold&) = default;
};

/// The masthead, preamble, operative part, parts, sections, annexes, blocks of notes, and paragraphs
/// with their sub-paragraphs; only what is longer than a line.
[[nodiscard]] std::vector<Fold> folds(const workspace::Document& document);

} // namespace unres::features
