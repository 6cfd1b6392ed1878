#include "rules/nego/frozen.h"

#include "support/characters.h"

namespace unres::rules::nego {

std::optional<text::Range> frozen_at(const workspace::Document& document) {
  const std::string_view text = document.text();
  for (std::size_t at = text.find("%%"); at != std::string_view::npos; at = text.find("%%", at + 2)) {
    const text::Range line = document.lines().content(document.lines().line_of(static_cast<text::Offset>(at)), text);
    const std::string_view typed = trimmed(document.slice(line));
    if (typed.starts_with("%%") && trimmed(typed.substr(2)) == trimmed(frozen_marker.substr(2)))
      return text::Range{static_cast<text::Offset>(at), line.end};
  }
  return std::nullopt;
}

} // namespace unres::rules::nego
