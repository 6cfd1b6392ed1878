#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace unres {

[[nodiscard]] constexpr bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_ascii_space(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\v';
}
/// Part of a word: ASCII letters and digits, and any byte of a character beyond ASCII.
[[nodiscard]] constexpr bool is_word_byte(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// True where no word goes on at `at`: at the end, before white space, an ASCII mark, a dash, a quotation
/// mark, or a no-break space.
[[nodiscard]] constexpr bool ends_word(std::string_view text, std::size_t at) {
  if (at >= text.size() || !is_word_byte(text[at]))
    return true;
  const std::string_view rest = text.substr(at);
  return rest.starts_with("\xC2\xA0") || rest.starts_with("\xE2\x80");
}

/// The length of `text` without the white space at its end, no-break spaces and marks without width
/// (U+200B to U+200F, U+2060, U+FEFF) included.
[[nodiscard]] constexpr std::size_t trimmed_end(std::string_view text) {
  for (;;) {
    if (!text.empty() && is_ascii_space(text.back()))
      text.remove_suffix(1);
    else if (text.ends_with("\xC2\xA0"))
      text.remove_suffix(2);
    else if (text.size() >= 3 && (text.ends_with("\xE2\x80\xAF") || text.ends_with("\xE2\x81\xA0") ||
                                  text.ends_with("\xEF\xBB\xBF") ||
                                  (text.substr(text.size() - 3).starts_with("\xE2\x80") &&
                                   text.back() >= '\x8B' && text.back() <= '\x8F')))
      text.remove_suffix(3);
    else
      return text.size();
  }
}

/// `text` without white space at either end.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_ascii_space(text.front()))
    text.remove_prefix(1);
  return text.substr(0, trimmed_end(text));
}

/// `text` in lower case; ASCII only, which is all that names and opening phrases need.
[[nodiscard]] inline std::string lower(std::string_view text) {
  std::string out{text};
  for (char& c : out)
    if (is_ascii_upper(c))
      c = static_cast<char>(c + 32);
  return out;
}

/// Calls `visit(std::string_view)` for each run of characters without white space.
template <typename Visit> void for_each_word(std::string_view text, Visit&& visit) {
  std::size_t at = 0;
  while (at < text.size()) {
    while (at < text.size() && is_ascii_space(text[at]))
      ++at;
    const std::size_t begin = at;
    while (at < text.size() && !is_ascii_space(text[at]))
      ++at;
    if (at > begin)
      visit(text.substr(begin, at - begin));
  }
}

} // namespace unres
