#include "report/words.h"

#include "features/prose.h"
#include "support/characters.h"
#include "support/utf8.h"

namespace unres::report {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

// Controls, line and paragraph separators, and the marks that turn the writing direction.
bool is_hidden(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x061C || c == 0x200E || c == 0x200F ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || (c >= 0xFFF9 && c <= 0xFFFB) ||
         (c & 0xFFFE) == 0xFFFE || (c >= 0xE0000 && c <= 0xE007F);
}

} // namespace

std::string shown(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (is_ascii_space(text[at])) {
      if (!out.ends_with(' '))
        out += ' ';
      ++at;
      continue;
    }
    const utf8::Decoded decoded = utf8::decode(text, at);
    const bool is_harmless = decoded.code_point != utf8::replacement && !is_hidden(decoded.code_point);
    if (decoded.code_point != 0xFEFF)
      out += is_harmless ? text.substr(at, decoded.length) : replacement;
    at += decoded.length;
  }
  return out;
}

std::string shown(std::string_view text, std::size_t most) {
  // Cut twice, so that a long text is not read to its end.
  return shown(features::shortened(text.substr(0, 2 * most + 8), most) + (text.size() > 2 * most + 8 ? "…" : ""));
}

std::string grouped(std::size_t number) {
  std::string out = std::to_string(number);
  for (std::size_t at = out.size(); at > 3; at -= 3)
    out.insert(at - 3, 1, ',');
  return out;
}

std::string counted(std::size_t number, std::string_view what) {
  std::string out = number == 0 ? std::string{"no"} : grouped(number);
  out.push_back(' ');
  out.append(what);
  if (number != 1)
    out.push_back('s');
  return out;
}

std::string listed(const std::vector<std::string>& items) {
  std::string out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0)
      out.append(i + 1 == items.size() ? " and " : ", ");
    out.append(items[i]);
  }
  return out;
}

std::string capital(std::string_view words) {
  std::string out{words};
  if (!out.empty() && out.front() >= 'a' && out.front() <= 'z')
    out.front() = static_cast<char>(out.front() - 32);
  return out;
}

std::string_view first_sentence(std::string_view sentences) {
  // A stop behind a capital or a digit ends an abbreviation or a number: "U.S. House", "79/362. Lighthouses".
  for (std::size_t at = 1; at + 2 < sentences.size(); ++at)
    if (sentences[at] == '.' && sentences[at + 1] == ' ' && is_ascii_upper(sentences[at + 2]) &&
        !is_ascii_upper(sentences[at - 1]) && !is_ascii_digit(sentences[at - 1]))
      return sentences.substr(0, at + 1);
  return sentences;
}

} // namespace unres::report
