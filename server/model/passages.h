#pragma once

#include "model/resolution.h"

#include <memory>
#include <string_view>
#include <vector>

namespace unres::model {

/// A stretch of text that is read as one and cites something: a paragraph with all its blocks, a note, a
/// heading, a line of the masthead.
struct Passage {
  PassageKind kind = PassageKind::text;
  Index paragraph = none; ///< The paragraph it is, if it is one.
  Index first = none;     ///< Its first block,
  Index last = none;      ///< and its last; notes between the two are not its own.
  const Citations* citations = nullptr;
};

/// The passages that cite something, in reading order. They borrow from `r`.
[[nodiscard]] std::vector<Passage> citing_passages(const Resolution& r);

/// The place in the text of a place in a passage. It may have notes within it where the passage is cut.
[[nodiscard]] text::Range absolute(const Resolution& r, const Passage& passage, text::Range place);

/// Reads the paragraphs that a page end has cut. What `before` (may be null) has read of the same blocks
/// is taken over.
[[nodiscard]] std::vector<std::shared_ptr<const CutPassage>>
read_cut_passages(const Resolution& r, std::string_view source, const Resolution* before);

} // namespace unres::model
