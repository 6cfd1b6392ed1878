#include "report/excerpt.h"

#include "report/words.h"
#include "support/utf8.h"

#include <algorithm>

namespace unres::report {
namespace {

constexpr std::size_t before_place = 90; // Bytes.
constexpr std::size_t after_place = 70;
constexpr std::size_t most_marked = 240;

// The end of `text`, cut at a space where one is near.
std::string tail(std::string_view text, std::size_t most) {
  if (text.size() <= most)
    return shown(text);
  std::size_t from = text.size() - most;
  const std::size_t space = text.find(' ', from);
  from = space != std::string_view::npos && space < text.size() - most / 2 ? space + 1 : utf8::previous(text, from + 1);
  return "…" + shown(text.substr(from));
}

std::string head(std::string_view text, std::size_t most) {
  if (text.size() <= most)
    return shown(text);
  const std::size_t space = text.rfind(' ', most);
  const std::size_t to = space != std::string_view::npos && space > most / 2 ? space : utf8::previous(text, most);
  return shown(text.substr(0, to)) + "…";
}

} // namespace

Excerpt excerpt_of(const workspace::Document& document, text::Range block, text::Range place) {
  const auto size = static_cast<text::Offset>(document.text().size());
  place = {std::min(place.begin, size), std::min(place.end, size)};
  block = {std::min(block.begin, place.begin), std::max(std::min(block.end, size), place.end)};
  Excerpt out;
  out.before = tail(document.slice({block.begin, place.begin}), before_place);
  const std::string_view marked = document.slice(place);
  out.marked = marked.size() <= most_marked
                   ? shown(marked)
                   : head(marked, most_marked / 2) + " " + tail(marked.substr(most_marked / 2), most_marked / 3);
  out.after = head(document.slice({place.end, block.end}), after_place);
  if (out.before.starts_with(' '))
    out.before.erase(0, 1);
  if (out.after.ends_with(' '))
    out.after.pop_back();
  return out;
}

} // namespace unres::report
