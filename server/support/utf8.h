#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace unres::utf8 {

/// One decoded code point and the number of bytes it took. An invalid byte decodes as U+FFFD of
/// length 1, so that every byte of any input belongs to exactly one character.
struct Decoded {
  char32_t code_point = 0;
  std::size_t length = 0;
};

inline constexpr char32_t replacement = 0xFFFD;

/// Decodes the character at `at`; `at` must be inside `text`.
[[nodiscard]] Decoded decode(std::string_view text, std::size_t at);

/// The byte where the character before `at` begins; 0 at the start of the text.
[[nodiscard]] std::size_t previous(std::string_view text, std::size_t at);

/// Number of code points in `text`; each invalid byte counts as one.
[[nodiscard]] std::size_t count(std::string_view text);

/// `text` with every invalid byte replaced by U+FFFD: fit to be put into JSON.
[[nodiscard]] std::string sanitized(std::string_view text);

void append(std::string& out, char32_t code_point);

} // namespace unres::utf8
