#pragma once

#include "index/instrument.h"

#include <string>
#include <string_view>

namespace unres::index {

// What the rows of the built-in tables say. Columns are counted from 0.

namespace column {
// Of resolutions.
constexpr std::size_t number = 1;
constexpr std::size_t resolution_uses = 2;
constexpr std::size_t resolution_date = 3;
constexpr std::size_t title = 5; ///< From here on words are searched.
// Of treaties and of instruments.
constexpr std::size_t uses = 2;
constexpr std::size_t treaty_name = 6; ///< From here on words are searched; short names follow.
constexpr std::size_t instrument_name = 5;
} // namespace column

[[nodiscard]] Instrument resolution_of(std::string_view row);
[[nodiscard]] Instrument treaty_of(std::string_view row);
[[nodiscard]] Instrument instrument_of(std::string_view row);

/// "United Nations, *Treaty Series*, vol. 2349, No. 42146."
[[nodiscard]] std::string treaty_note(const std::vector<int>& volumes, int registration);

} // namespace unres::index
