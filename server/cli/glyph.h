#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace unres::cli {

/// One character as a terminal shows it.
struct Glyph {
  std::string shown;      ///< Valid UTF-8 that moves no cursor and starts no escape sequence.
  unsigned width = 1;     ///< Columns: 0 for combining marks, 2 for wide characters, 4 for a tab.
  std::size_t length = 1; ///< Bytes of the text.
};

/// The character at `at`, which must be inside `text`. Control characters get their symbol (␀),
/// bytes that are no UTF-8 and characters that would turn the writing direction get U+FFFD.
[[nodiscard]] Glyph glyph_at(std::string_view text, std::size_t at);

/// `text` made of such glyphs: one line, whatever it was. A tab becomes one space.
[[nodiscard]] std::string printable(std::string_view text);

/// The columns that `text` takes.
[[nodiscard]] std::size_t width_of(std::string_view text);

/// `text` in at most `width` columns, ending in … where it is cut.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t width);

} // namespace unres::cli
