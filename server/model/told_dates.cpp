#include "model/told_dates.h"

#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::model {

std::optional<DateMatch> match_date(std::string_view text) {
  const std::size_t month = text.find(' ');
  if (month == std::string_view::npos || month > 2)
    return std::nullopt;
  const std::size_t year = text.find(' ', month + 1);
  if (year == std::string_view::npos || year > month + 10)
    return std::nullopt;
  const std::size_t size = year + 5;
  const auto date = notation::read_date(text.substr(0, size));
  if (!date || !ends_word(text, size))
    return std::nullopt;
  return DateMatch{*date, size};
}

bool begins_date(std::string_view text) {
  if (text.empty())
    return false;
  if (is_ascii_digit(text.front()))
    return true;
  return notation::month_of(text.substr(0, text.find(' '))) != 0;
}

bool tells_date(std::string_view rest) {
  constexpr std::size_t longest = 400;
  constexpr std::size_t near = 60;
  rest = rest.substr(0, std::min(rest.find(';'), longest));
  for (const std::string_view words : {", both of ", ", all of ", " were adopted", " was adopted"})
    if (rest.find(words) != std::string_view::npos)
      return true;
  rest = rest.substr(0, std::min(rest.find("resolution"), rest.find("decision"))); // Of that one, then.
  struct Telling {
    std::string_view sign;
    bool at_once;
    std::string_view link; ///< Between the sign and the date.
  };
  static constexpr std::array tellings{Telling{"adopted ", false, "on "}, Telling{", section ", true, " of "},
                                       Telling{", part ", true, " of "}, Telling{", annex", true, " of "},
                                       Telling{" (", true, "of "}};
  for (const Telling& telling : tellings) {
    const std::size_t at = telling.at_once ? (rest.starts_with(telling.sign) ? 0 : rest.size()) : rest.find(telling.sign);
    if (at >= rest.size())
      continue;
    const std::string_view after = rest.substr(at, near);
    const std::size_t date = after.find(telling.link);
    if (date != std::string_view::npos && begins_date(after.substr(date + telling.link.size())))
      return true;
  }
  return false;
}

} // namespace unres::model
