#pragma once

#include "features/prose.h"
#include "rules/runner.h"

#include <optional>

namespace unres::features {

/// On the opening phrase of a paragraph: what it does, how strong it is, who uses it. Writes to `out` and returns
/// the place; nothing elsewhere.
[[nodiscard]] std::optional<text::Range> describe_opening(const rules::Analysis& analysis, text::Offset at, Prose& out);

} // namespace unres::features
