#pragma once

#include "features/code_actions.h"

namespace unres::features {

/// For each rule that finds something in a range: the comments that silence it on that line, and in the whole
/// text. The reason is left for the writer.
[[nodiscard]] std::vector<QuickFix> silencers(const rules::Analysis& analysis, text::Range range);

} // namespace unres::features
