#include "notation/roman.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unres::notation {

std::string roman(int number) {
  static constexpr std::array<std::pair<int, std::string_view>, 9> steps{
      {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
  std::string out;
  for (const auto& [value, letters] : steps)
    for (; number >= value; number -= value)
      out += letters;
  return out;
}

std::optional<int> read_roman(std::string_view text) {
  int value = 0;
  int last = 0;
  for (std::size_t at = text.size(); at-- > 0;) {
    int digit = 0;
    switch (text[at]) {
    case 'I':
      digit = 1;
      break;
    case 'V':
      digit = 5;
      break;
    case 'X':
      digit = 10;
      break;
    case 'L':
      digit = 50;
      break;
    case 'C':
      digit = 100;
      break;
    default:
      return std::nullopt;
    }
    value += digit < last ? -digit : digit;
    last = std::max(last, digit);
  }
  if (value < 1 || value > 399 || roman(value) != text)
    return std::nullopt;
  return value;
}

} // namespace unres::notation
