#pragma once

#include "features/mentions/mentions.h"

namespace unres::features {

/// Where a place leads: to where what it names is introduced. "Ibid." leads to the label of the note that has its
/// source in full (nothing where a chain of Ibid. is broken), the label of a note to its first call, and the first
/// full mention of an instrument to the note that it has there. What is introduced at the place leads to itself.
[[nodiscard]] std::optional<text::Range> definition(const Mentions& mentions, text::Offset at);

} // namespace unres::features
