#pragma once

#include "text/offset.h"
#include "workspace/document.h"

#include <cstdint>
#include <string>
#include <vector>

namespace unres::features {

/// What is folded. Editors can fold all comments at once; notes count among these.
enum class FoldKind : std::uint8_t { region, comment };

/// A part of a text that an editor can fold away: from the end of its first line to its last.
struct Fold {
  text::Range range;
  FoldKind kind = FoldKind::region;
  std::string collapsed = {}; ///< What to show in its place: "Preamble, 12 paragraphs"; empty for its first line.
  std::uint32_t depth = 0;    ///< How many others hold it.

  friend bool operator==(const Fold&, const Fold&) = default;
};

/// The masthead, preamble, operative part, parts, sections, annexes, blocks of notes and single notes, paragraphs and
/// subparagraphs with those below them, runs of comments, and tracked changes; only what is longer than a line. In
/// order; of two either one holds the other, or they are apart.
[[nodiscard]] std::vector<Fold> folds(const workspace::Document& document);

} // namespace unres::features
