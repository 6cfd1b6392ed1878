#pragma once

#include "features/prose.h"
#include "rules/runner.h"

#include <optional>

namespace unres::features {

/// On a call: its note. On a call and on "Ibid.": what Ibid. stands for, or why that cannot be told. Writes to
/// `out` and returns the place; nothing elsewhere.
[[nodiscard]] std::optional<text::Range> describe_note(const rules::Analysis& analysis, text::Offset at, Prose& out);

} // namespace unres::features
