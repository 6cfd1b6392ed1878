#pragma once

#include "rules/runner.h"

#include <optional>

namespace unres::features {

/// Where a place leads: a call to the label of its note, that label to the first call, and "Ibid." to the
/// label of the note that has its source in full. Nothing where a chain of Ibid. is broken.
[[nodiscard]] std::optional<text::Range> definition(const rules::Analysis& analysis, text::Offset at);

} // namespace unres::features
