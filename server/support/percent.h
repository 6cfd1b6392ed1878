#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Bytes as "%2F" (RFC 3986, section 2.1).
namespace unres::percent {

[[nodiscard]] constexpr std::optional<unsigned> hex_digit(char c) {
  if (c >= '0' && c <= '9')
    return static_cast<unsigned>(c - '0');
  const char small = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
  if (small >= 'a' && small <= 'f')
    return static_cast<unsigned>(small - 'a' + 10);
  return std::nullopt;
}

/// The byte that is written at `at`; nothing where none is.
[[nodiscard]] constexpr std::optional<char> byte_at(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size() || text[at] != '%')
    return std::nullopt;
  const auto high = hex_digit(text[at + 1]);
  const auto low = hex_digit(text[at + 2]);
  return high && low ? std::optional{static_cast<char>(*high * 16 + *low)} : std::nullopt;
}

inline void append(std::string& out, char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  out += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
}

} // namespace unres::percent
