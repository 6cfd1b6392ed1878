#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace unres::features {

/// True for the small words that stand within names: "Declaration on the Rights of …".
[[nodiscard]] constexpr bool may_link(std::string_view word) {
  constexpr std::array<std::string_view, 18> links{"a",  "against", "and", "as", "at",  "by",    "for", "from", "in", "into",
                                                   "its", "of",     "on",  "or", "the", "their", "to",  "with"};
  return std::find(links.begin(), links.end(), word) != links.end();
}

} // namespace unres::features
