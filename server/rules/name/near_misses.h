#pragma once

#include "text/edit.h"

#include <string_view>
#include <vector>

namespace unres::rules::name {

/// A name that differs in one small word, or in the s of one word, from a full name that is known.
struct NearMiss {
  text::Range range;
  std::string_view full;
  text::Edit edit; ///< What makes it the full name.
};

/// The near misses in a part of a text. What resembles two names is none.
[[nodiscard]] std::vector<NearMiss> near_misses(std::string_view text, text::Range part);

} // namespace unres::rules::name
