#include "support/random_edits.h"

#include <algorithm>
#include <array>

namespace unres::test {
namespace {

constexpr std::array<std::string_view, 64> pieces{
    "a", " ", "\n", "\n\n", "\r\n", "*", "**", "_", "__", "[", "]", "(", ")", "“", "”", "\"", "{++", "++}",
    "{--", "--}", "{~~", "~>", "~~}", "{>>", "<<}", "%%", "% ", "|", "¹", "²³", "[^1]", "[^1]: ", "[1]", "/1",
    "1. ", "2. *Requests* the", "12.", "(a) ", "(i) ", "a. ", "3 bis. ", "OP7 alt ", "PP4 ", "# ", "• ", "– ",
    ",", ";", ".", ":", "resolution 70/1", "of 16 December 2021", "A/77/127", "S-32/1", "Ibid.", "paragraph 4 (b) above",
    "*The General Assembly*,\n\n", "\n\nAnnex\n\n", "\n\nI\n\n", "**Title**", "United Nations", "54th plenary meeting",
    "[70/1](#)", "\xC2"};

} // namespace

text::Edit RandomEdits::next(std::string_view text) {
  const auto size = static_cast<text::Offset>(text.size());
  const auto begin = static_cast<text::Offset>(below(size + 1U));
  text::Offset end = begin;
  if (below(2) == 0)
    end = std::min(size, begin + static_cast<text::Offset>(below(below(8) == 0 ? 200 : 6)));
  std::string inserted;
  if (end == begin || below(2) == 0)
    for (std::size_t n = 1 + below(3); n > 0; --n)
      inserted += pieces[below(pieces.size())];
  return {{begin, end}, inserted};
}

std::string piece_of(std::string_view text, std::size_t size, RandomEdits& random) {
  if (text.size() <= size)
    return std::string{text};
  const std::size_t block = text.find("\n\n", random.below(text.size() - size));
  return std::string{text.substr(block == std::string_view::npos ? 0 : block + 2, size)};
}

} // namespace unres::test
