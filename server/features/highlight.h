#pragma once

#include "features/mentions/mentions.h"

namespace unres::features {

/// The places to be lit up together with a place: all that name the same..
[[nodiscard]] std::vector<Mention> highlights(const Mentions& mentions, text::Offset at);

} // namespace unres::features
