#include "index/store/folding.h"

#include "support/characters.h"
#include "support/utf8.h"

#include <array>

namespace unres::index {
namespace {

// U+00C0 to U+00FF. A space is no letter.
constexpr std::string_view latin_1 = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";
static_assert(latin_1.size() == 64);

// U+0100 to U+017F.
constexpr std::string_view latin_a = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
                                     "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(latin_a.size() == 128);

// What of a character stands in a word; empty where it ends one.
std::string_view letter_of(char32_t c, std::string_view bytes) {
  if (c >= 0xC0 && c <= 0xFF)
    return latin_1[c - 0xC0] == ' ' ? std::string_view{} : latin_1.substr(c - 0xC0, 1);
  if (c >= 0x100 && c <= 0x17F)
    return latin_a.substr(c - 0x100, 1);
  const bool mark = c < 0xC0 || (c >= 0x2000 && c <= 0x206F) || c == utf8::replacement;
  return mark ? std::string_view{} : bytes;
}

template <typename Visit> void for_each_folded(std::string_view text, Visit&& visit) {
  std::string word;
  const auto end = [&] {
    if (!word.empty())
      visit(word);
    word.clear();
  };
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (static_cast<unsigned char>(c) < 0x80) {
      if (is_ascii_letter(c) || is_ascii_digit(c))
        word += is_ascii_upper(c) ? static_cast<char>(c + 32) : c;
      else
        end();
      ++at;
      continue;
    }
    const utf8::Decoded decoded = utf8::decode(text, at);
    const std::string_view letter = letter_of(decoded.code_point, text.substr(at, decoded.length));
    if (letter.empty())
      end();
    word += letter;
    at += decoded.length;
  }
  end();
}

} // namespace

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> out;
  for_each_folded(text, [&](const std::string& word) { out.push_back(word); });
  return out;
}

std::string folded(std::string_view text) {
  std::string out;
  for_each_folded(text, [&](const std::string& word) {
    if (!out.empty())
      out += ' ';
    out += word;
  });
  return out;
}

} // namespace unres::index
