#include "cli/excerpt.h"

#include "cli/glyph.h"
#include "support/utf8.h"

#include <algorithm>
#include <deque>

namespace unres::cli {
namespace {

constexpr std::string_view ellipsis = "…";

std::size_t width_of(const std::deque<Glyph>& glyphs) {
  std::size_t width = 0;
  for (const Glyph& glyph : glyphs)
    width += glyph.width;
  return width;
}

std::string joined(const std::deque<Glyph>& glyphs) {
  std::string out;
  for (const Glyph& glyph : glyphs)
    out += glyph.shown;
  return out;
}

/// The glyphs of one line around a place, grown outwards as long as there is room.
class Window {
public:
  Window(std::string_view line, std::size_t begin, std::size_t end)
      : line_(line), begin_(begin), end_(begin) {
    marked_end_ = end;
  }

  void grow_marked(std::size_t room) {
    for (std::size_t used = 0; end_ < marked_end_; end_ += marked.back().length) {
      Glyph glyph = glyph_at(line_, end_);
      used += glyph.width;
      if (used > room)
        break;
      marked.push_back(std::move(glyph));
    }
    // Where even the mark is cut, nothing after it is shown.
    cut_in_mark_ = end_ < marked_end_;
  }

  std::size_t grow_before(std::size_t room) {
    while (begin_ > 0) {
      const std::size_t at = utf8::previous(line_, begin_);
      Glyph glyph = glyph_at(line_, at);
      if (glyph.width > room)
        break;
      room -= glyph.width;
      begin_ = at;
      before.push_front(std::move(glyph));
    }
    return room;
  }

  std::size_t grow_after(std::size_t room) {
    while (!cut_in_mark_ && end_ < line_.size()) {
      Glyph glyph = glyph_at(line_, end_);
      if (glyph.width > room)
        break;
      room -= glyph.width;
      end_ += glyph.length;
      after.push_back(std::move(glyph));
    }
    return room;
  }

  /// Gives up a word that is cut in two at either end, unless it is a very long one.
  void trim_to_words() {
    constexpr std::ptrdiff_t longest = 20;
    const auto is_space = [](const Glyph& glyph) { return glyph.shown == " "; };
    if (begin_ > 0) {
      const auto space = std::find_if(before.begin(), before.end(), is_space);
      if (space != before.end() && space - before.begin() <= longest)
        before.erase(before.begin(), space + 1);
    }
    if (end_ < line_.size()) {
      const auto space = std::find_if(after.rbegin(), after.rend(), is_space);
      if (space != after.rend() && space - after.rbegin() <= longest)
        after.erase(space.base() - 1, after.end());
    }
  }

  [[nodiscard]] bool cut_before() const { return begin_ > 0; }
  [[nodiscard]] bool cut_after() const { return end_ < line_.size(); }

  std::deque<Glyph> before;
  std::deque<Glyph> marked;
  std::deque<Glyph> after;

private:
  std::string_view line_;
  std::size_t begin_;
  std::size_t end_;
  std::size_t marked_end_ = 0;
  bool cut_in_mark_ = false;
};

} // namespace

Excerpt excerpt(const workspace::Document& document, text::Range range, std::size_t width) {
  const std::size_t number = document.lines().line_of(range.begin);
  const text::Range content = document.lines().content(number, document.text());
  const std::size_t begin = std::min(range.begin, content.end) - content.begin;
  const std::size_t end =
      std::clamp(range.end, content.begin + static_cast<text::Offset>(begin), content.end) -
      content.begin;
  Window window{document.slice(content), begin, end};
  const std::size_t room = width > 22 ? width - 2 : 20; // Less two columns for the ellipses.
  window.grow_marked(room);
  const std::size_t rest = room - std::min(room, width_of(window.marked));
  // Two thirds of the context stand before the place: a sentence is understood from its beginning.
  std::size_t unused = window.grow_before(rest * 2 / 3);
  unused = window.grow_after(rest - rest * 2 / 3 + unused);
  window.grow_before(unused);
  window.trim_to_words();

  Excerpt out;
  if (window.cut_before())
    out.before = ellipsis;
  out.indent = width_of(window.before) + (window.cut_before() ? 1 : 0);
  out.before += joined(window.before);
  out.marked = joined(window.marked);
  out.carets = std::max<std::size_t>(width_of(window.marked), 1);
  out.after = joined(window.after);
  if (window.cut_after())
    out.after += ellipsis;
  return out;
}

} // namespace unres::cli
