#pragma once

#include "rules/runner.h"

#include <vector>

namespace unres::features {

/// What Enter brings in a numbered paragraph, for a line that it has just begun: behind a semicolon the next
/// label of the same level, behind a colon the first of the level below, and on a label without words the next
/// one of the level above in its place, or nothing any more. Behind other marks, in the middle of a paragraph
/// and outside the operative part: nothing.
[[nodiscard]] std::vector<text::Edit> next_label(const rules::Analysis& analysis, text::Offset at);

} // namespace unres::features
