#pragma once

#include "text/line_index.h"
#include "text/offset.h"

#include <cstdint>
#include <ostream>
#include <string_view>

namespace unres::text {

/// The unit in which a client counts columns. Bytes exist everywhere else.
enum class Encoding { utf8, utf16, utf32 };

/// A place as editors write it: both numbers from 0, the column in units of some Encoding.
struct Position {
  std::uint32_t line = 0;
  std::uint32_t column = 0;

  friend constexpr auto operator<=>(const Position&, const Position&) = default;
};

inline std::ostream& operator<<(std::ostream& out, Position position) {
  return out << position.line << ':' << position.column;
}

/// The position of a byte. An offset past the end is the end; one inside a character is its start.
[[nodiscard]] Position to_position(std::string_view text, const LineIndex& lines, Offset at,
                                   Encoding encoding);

/// The byte at a position. A line past the last is the end of the text, a column past the end of
/// its line is the end of that line (before the line ending), as LSP asks.
[[nodiscard]] Offset to_offset(std::string_view text, const LineIndex& lines, Position position,
                               Encoding encoding);

} // namespace unres::text
