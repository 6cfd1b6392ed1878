#pragma once

#include "rules/runner.h"

#include <vector>

namespace unres::features {

/// The calls of the note whose call or label stands at a place, in the order of the text; with the label of
/// the note itself where `definition` is true.
[[nodiscard]] std::vector<text::Range> references(const rules::Analysis& analysis, text::Offset at, bool definition);

} // namespace unres::features
