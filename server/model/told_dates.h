#pragma once

#include "notation/date.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace unres::model {

/// A date with the bytes that it takes.
struct DateMatch {
  notation::Date date;
  std::size_t size = 0;
};

/// "15 December 2022" at the beginning of a text, with single spaces, as a reading has them.
[[nodiscard]] std::optional<DateMatch> match_date(std::string_view text);

/// True for a date in some other form at the beginning: "15th December 2022", "December 15, 2022", "15 and 16
/// December 2022".
[[nodiscard]] bool begins_date(std::string_view text);

/// True where a sentence says after a number when that was adopted: "adopted by consensus on 20 December 2017",
/// "both of 18 June 2007", "section VI, of 21 December 1990", "and its annexes were adopted".
[[nodiscard]] bool tells_date(std::string_view rest);

} // namespace unres::model
