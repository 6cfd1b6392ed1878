#pragma once

#include <optional>
#include <string_view>

namespace unres::rules::numbers {

/// 25 for "twenty-five", in any case; nothing for other words and for numbers above 99.
[[nodiscard]] std::optional<int> cardinal_in_words(std::string_view words);

/// "three" for 3; from 1 to 9.
[[nodiscard]] std::string_view words_of_cardinal(int number);

} // namespace unres::rules::numbers
