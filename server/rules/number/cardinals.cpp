#include "rules/number/cardinals.h"

#include "support/characters.h"

#include <algorithm>
#include <array>
#include <string>

namespace unres::rules::numbers {
namespace {

using namespace std::string_view_literals;

constexpr std::array units{""sv,        "one"sv,      "two"sv,      "three"sv,    "four"sv,
                           "five"sv,    "six"sv,      "seven"sv,    "eight"sv,    "nine"sv,
                           "ten"sv,     "eleven"sv,   "twelve"sv,   "thirteen"sv, "fourteen"sv,
                           "fifteen"sv, "sixteen"sv,  "seventeen"sv, "eighteen"sv, "nineteen"sv};
constexpr std::array tens{""sv,      ""sv,      "twenty"sv,  "thirty"sv, "forty"sv,
                          "fifty"sv, "sixty"sv, "seventy"sv, "eighty"sv, "ninety"sv};

template <typename Table> int place_in(const Table& table, std::string_view word) {
  const auto found = word.empty() ? table.end() : std::find(table.begin(), table.end(), word);
  return found == table.end() ? 0 : static_cast<int>(found - table.begin());
}

} // namespace

std::optional<int> cardinal_in_words(std::string_view words) {
  const std::string wanted = lower(words);
  const std::size_t hyphen = wanted.find('-');
  const std::string_view first = std::string_view{wanted}.substr(0, hyphen);
  if (hyphen == std::string::npos) {
    const int unit = place_in(units, first);
    const int ten = place_in(tens, first);
    return unit + ten == 0 ? std::nullopt : std::optional{unit + 10 * ten};
  }
  const int ten = place_in(tens, first);
  const int unit = place_in(units, std::string_view{wanted}.substr(hyphen + 1));
  return ten == 0 || unit == 0 || unit > 9 ? std::nullopt : std::optional{10 * ten + unit};
}

std::string_view words_of_cardinal(int number) { return units[static_cast<std::size_t>(number)]; }

} // namespace unres::rules::numbers
