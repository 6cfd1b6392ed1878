#pragma once

#include "phrases/sense.h"

#include <string_view>

namespace unres::phrases {

/// How a sentence of our own goes on after a phrase: "harbour authorities to keep their lights burning"; empty
/// where there is none.
[[nodiscard]] std::string_view example_after(const Sense& sense);

} // namespace unres::phrases
