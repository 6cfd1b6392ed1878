#pragma once

#include "rules/runner.h"

#include <vector>

namespace unres::features {

/// A place to be lit up together with others.
struct Highlight {
  text::Range range;
  bool defines = false; ///< The label of the note itself.
};

/// The calls of the note at a place and its label, in the order of the text; nothing elsewhere.
[[nodiscard]] std::vector<Highlight> highlights(const rules::Analysis& analysis, text::Offset at);

} // namespace unres::features
