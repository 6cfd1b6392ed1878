#pragma once

#include "features/prose.h"
#include "features/settings.h"
#include "rules/runner.h"

#include <optional>

namespace unres::features {

/// Tells about the text, treaty or instrument that is named at a place, by number, symbol, place in the
/// Treaty Series or name, and returns that place; nothing where none is.
[[nodiscard]] std::optional<text::Range> describe_cited(const rules::Analysis& analysis, text::Offset at,
                                                        const Settings& settings, Prose& out);

} // namespace unres::features
