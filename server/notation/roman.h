#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace unres::notation {

/// The value of a well-formed Roman numeral in capitals ("XXI" is 21); nothing for any other text,
/// "IIII" and "IC" among it.
[[nodiscard]] std::optional<int> read_roman(std::string_view text);
/// The Roman numeral of a number from 1 to 399.
[[nodiscard]] std::string roman(int number);

} // namespace unres::notation
