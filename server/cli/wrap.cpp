#include "cli/wrap.h"

#include "cli/glyph.h"
#include "support/characters.h"

namespace unres::cli {

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent) {
  std::string out;
  std::size_t used = 0; // Columns of the line under way; 0 before its first word.
  for_each_word(text, [&](std::string_view word) {
    const std::size_t columns = width_of(word);
    if (used > 0 && used + 1 + columns > width) {
      out += '\n';
      used = 0;
    }
    out += used == 0 ? std::string(indent, ' ') : " ";
    used += columns + (used == 0 ? indent : 1);
    out += word;
  });
  return used == 0 ? out : out + '\n';
}

std::string prefixed(std::string_view text, std::string_view prefix) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string line{prefix};
    line += text.substr(0, end);
    line.resize(line.find_last_not_of(' ') + 1);
    out += line + '\n';
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return out;
}

} // namespace unres::cli
