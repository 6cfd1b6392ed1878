#include "notation/ordinals.h"

#include "support/characters.h"

#include <array>
#include <unordered_map>

namespace unres::notation {
namespace {

constexpr std::array units{"",        "first",   "second",      "third",      "fourth",
                           "fifth",   "sixth",   "seventh",     "eighth",     "ninth",
                           "tenth",   "eleventh", "twelfth",    "thirteenth", "fourteenth",
                           "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
constexpr std::array tens{"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::array tenths{"",        "",         "twentieth",  "thirtieth", "fortieth",
                            "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"};

} // namespace

std::string words_of_ordinal(int number) {
  if (number == 100)
    return "hundredth";
  if (number > 100)
    return "hundred and " + words_of_ordinal(number - 100);
  const auto n = static_cast<std::size_t>(number);
  if (n < units.size())
    return units[n];
  if (n % 10 == 0)
    return tenths[n / 10];
  return std::string{tens[n / 10]} + "-" + units[n % 10];
}

std::optional<int> ordinal_in_words(std::string_view words) {
  static const std::unordered_map<std::string, int> known = [] {
    std::unordered_map<std::string, int> out;
    for (int n = 1; n < 200; ++n)
      out.emplace(words_of_ordinal(n), n);
    return out;
  }();
  const auto found = known.find(lower(words));
  return found == known.end() ? std::nullopt : std::optional{found->second};
}

std::string_view ordinal_suffix(int number) {
  const int tail = number % 100;
  if (tail >= 11 && tail <= 13)
    return "th";
  switch (number % 10) {
  case 1:
    return "st";
  case 2:
    return "nd";
  case 3:
    return "rd";
  default:
    return "th";
  }
}

} // namespace unres::notation
