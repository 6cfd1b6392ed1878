#pragma once

#include "rules/runner.h"

#include <optional>
#include <string>
#include <string_view>

namespace unres::features {

/// An instrument that a text calls by its title or a short name.
struct Named {
  text::Range range;
  index::Instrument row;
};

/// The instrument whose name stands at a place: the longest there is. Nothing where the word there is in
/// small letters, as most are, so that looking costs nothing in ordinary prose.
[[nodiscard]] std::optional<Named> named_at(const rules::Analysis& analysis, text::Offset at);

} // namespace unres::features
