#include "text/encoding.h"
#include "text/line_index.h"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>

namespace unres::text {

TEST_CASE("a line ends at LF, CRLF or a lone CR") {
  const LineIndex lines{"a\nb\r\nc\rd"};
  REQUIRE(lines.count() == 4);
  CHECK(lines.content(1, "a\nb\r\nc\rd") == Range{2, 3});
  CHECK(lines.content(3, "a\nb\r\nc\rd") == Range{7, 8});
  CHECK(LineIndex{""}.count() == 1);
  CHECK(LineIndex{"\n"}.count() == 2);
}

TEST_CASE("the line index follows any edit as a rebuild would") {
  std::mt19937 random{7};
  const std::array<std::string, 6> pieces{"\n", "\r", "\r\n", "x", "¹", ""};
  std::string text;
  LineIndex lines{text};
  for (int i = 0; i < 20000; ++i) {
    if (text.size() > 60) {
      text.clear();
      lines = LineIndex{text};
    }
    const auto size = static_cast<Offset>(text.size());
    const Offset a = static_cast<Offset>(random()) % (size + 1);
    const Offset b = std::min(size, a + static_cast<Offset>(random()) % 4);
    const Edit edit{{a, b}, pieces[random() % pieces.size()] + pieces[random() % pieces.size()]};
    const std::string before = text;
    text = applied(text, edit);
    lines.apply(edit, text);
    CAPTURE(before);
    CAPTURE(text);
    REQUIRE(lines == LineIndex{text});
  }
}

TEST_CASE("offset to position and back is the identity in three encodings") {
  const std::string text = "a¹\U0001F30D b\r\nßé\n\nlast";
  const LineIndex lines{text};
  for (const Encoding encoding : {Encoding::utf8, Encoding::utf16, Encoding::utf32}) {
    for (Offset at = 0; at <= text.size(); ++at) {
      const bool inside_character = at < text.size() && (text[at] & 0xC0) == 0x80;
      const bool inside_line_ending = at > 0 && at < text.size() && text[at - 1] == '\r';
      if (inside_character || inside_line_ending)
        continue;
      const Position position = to_position(text, lines, at, encoding);
      CHECK(to_offset(text, lines, position, encoding) == at);
    }
  }
  CHECK(to_position(text, lines, 7, Encoding::utf8) == Position{0, 7});
  CHECK(to_position(text, lines, 7, Encoding::utf16) == Position{0, 4});
  CHECK(to_position(text, lines, 7, Encoding::utf32) == Position{0, 3});
}

TEST_CASE("positions out of range are clamped") {
  const std::string text = "ab\ncd";
  const LineIndex lines{text};
  CHECK(to_offset(text, lines, {0, 99}, Encoding::utf16) == 2);
  CHECK(to_offset(text, lines, {9, 0}, Encoding::utf16) == 5);
  CHECK(to_position(text, lines, 99, Encoding::utf16) == Position{1, 2});
}

TEST_CASE("edits that overlap are refused, edits that touch are applied") {
  CHECK(applied("abcd", std::vector<Edit>{{{0, 1}, "x"}, {{1, 2}, "y"}}).value() == "xycd");
  CHECK_FALSE(applied("abcd", std::vector<Edit>{{{0, 2}, "x"}, {{1, 3}, "y"}}).has_value());
  CHECK_FALSE(applied("abcd", std::vector<Edit>{{{3, 9}, "x"}}).has_value());
}

} // namespace unres::text
