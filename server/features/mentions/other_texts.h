#pragma once

#include "model/facts.h"

namespace unres::features {

/// True where a block names a text other than its own, so that a bare "paragraph 4" may be of that one.
[[nodiscard]] bool names_another_text(std::string_view text, const model::Facts& facts);

} // namespace unres::features
