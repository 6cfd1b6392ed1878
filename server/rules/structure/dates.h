#pragma once

#include "model/masthead.h"
#include "notation/date.h"

#include <optional>
#include <string_view>

namespace unres::rules::structure {

/// A date and where it stands in the text read.
struct DateAt {
  notation::Date date;
  text::Range range;
};

/// The first date in the form of the Manual, "15 December 2022".
[[nodiscard]] std::optional<DateAt> find_date(std::string_view text);

/// The first date in another form that leaves no doubt: "December 15th, 2022", "15 Dec. 2022".
[[nodiscard]] std::optional<DateAt> find_loose_date(std::string_view text);

} // namespace unres::rules::structure
