#pragma once

#include "rules/paragraphs.h"

#include <vector>

namespace unres::rules::nego {

/// A square bracket that has no other in its block.
struct Half {
  text::Range range;
  bool opens = false;
  bool at_edge = false;          ///< It opens before all words of its paragraph, or closes behind them.
  Index paragraph = model::none; ///< `none` in a note.
};

/// The brackets of paragraphs and notes that the grammar has not paired, in order. Those in quotations are
/// left out.
[[nodiscard]] std::vector<Half> halves(const workspace::Document& document);

} // namespace unres::rules::nego
