#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace unres::notation {

/// 1 for "first", 77 for "seventy-seventh"; nothing for other words.
[[nodiscard]] std::optional<int> ordinal_in_words(std::string_view words);
/// "seventy-seventh" for 77; from 1 to 199.
[[nodiscard]] std::string words_of_ordinal(int number);
/// "st", "nd", "rd" or "th".
[[nodiscard]] std::string_view ordinal_suffix(int number);

} // namespace unres::notation
