#pragma once

#include <string_view>

namespace unres::text {

/// How a text ends its lines, as its first one does: CRLF, or LF also where it has one line only.
[[nodiscard]] constexpr std::string_view line_end_of(std::string_view text) {
  const std::size_t at = text.find('\n');
  return at != std::string_view::npos && at > 0 && text[at - 1] == '\r' ? "\r\n" : "\n";
}

} // namespace unres::text
