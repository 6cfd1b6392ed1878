#pragma once

#include "notation/number.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::features {

/// What stands between the word "resolution" and the cursor.
struct NumberList {
  std::vector<notation::Number> items; ///< Whole numbers, with or without dates and titles.
  std::string typed;                   ///< The one that is being typed; may be empty.
};

/// Reads a list up to the number that is typed; nothing where other words stand there.
[[nodiscard]] std::optional<NumberList> read_number_list(std::string_view text);

/// The length of " of 15 December 2022" at the beginning of a text; 0 where it begins otherwise.
[[nodiscard]] std::size_t date_at(std::string_view text);

} // namespace unres::features
