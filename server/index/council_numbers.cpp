// The numbers of the Security Council run on without a gap, so that the last one of each year tells the
// year of any. Evidence: the Council's own tables of meetings to 2022, dated citations from then on.
#include "index/sessions.h"

#include <algorithm>
#include <array>

namespace unres::index {
namespace {

constexpr int first_year = 1946;
constexpr std::array last_of_year{
    15,   37,   66,   78,   89,   96,   98,   103,  105,  110,  121,  126,  131,  132,  // 1946–1959
    160,  170,  177,  185,  199,  219,  232,  244,  262,  275,                          // 1960–1969
    291,  307,  324,  344,  366,  384,  402,  422,  443,  461,                          // 1970–1979
    484,  499,  528,  545,  559,  580,  593,  606,  626,  646,                          // 1980–1989
    683,  725,  799,  892,  969,  1035, 1092, 1146, 1219, 1284,                         // 1990–1999
    1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907,                         // 2000–2009
    1966, 2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503,                         // 2010–2019
    2560, 2617, 2671, 2721, 2767, 2811, 2825,                                           // 2020–2026
};

} // namespace

std::optional<int> council_year(int number) {
  const auto* const year = std::lower_bound(last_of_year.begin(), last_of_year.end(), number);
  if (number < 1 || year == last_of_year.end())
    return std::nullopt;
  return first_year + static_cast<int>(year - last_of_year.begin());
}

std::optional<NumberRange> council_numbers(int year) {
  const int at = year - first_year;
  if (at < 0 || at >= static_cast<int>(last_of_year.size()))
    return std::nullopt;
  const auto index = static_cast<std::size_t>(at);
  return NumberRange{at == 0 ? 1 : last_of_year[index - 1] + 1, last_of_year[index]};
}

} // namespace unres::index
