#include "features/format/wrapping.h"

#include "rules/scan.h"
#include "support/characters.h"
#include "support/utf8.h"
#include "text/line_end.h"

#include <algorithm>
#include <array>

namespace unres::features::formatting {
namespace {

using syntax::Kind;
using text::Offset;
using text::Range;

// Numbers follow these at once.
constexpr std::array<std::string_view, 16> short_words{"No.", "Nos.", "no.", "nos.", "vol.", "vols.", "para.", "paras.",
                                                       "p.", "pp.", "art.", "arts.", "chap.", "chaps.", "sect.", "sects."};
constexpr std::array<std::string_view, 16> counted_words{
    "paragraph", "paragraphs", "subparagraph", "resolution", "resolutions", "decision", "decisions", "article", "articles",
    "annex", "chapter", "section", "part", "goal", "target", "rule"};

bool is_superscript(char32_t c) {
  return c == 0xB9 || c == 0xB2 || c == 0xB3 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079);
}

// 12. 12) a. iv)
bool is_label(std::string_view word) {
  if (word.size() < 2 || word.size() > 7 || (word.back() != '.' && word.back() != ')'))
    return false;
  word.remove_suffix(1);
  if (word.front() == '(')
    word.remove_prefix(1);
  return !word.empty() && (std::all_of(word.begin(), word.end(), is_ascii_digit) ||
                           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }));
}

// Whether a line that begins with the word would be read as a label, a heading, a note or a comment, here or by
// another reader of such texts.
bool may_begin_block(std::string_view word) {
  if (word.find_first_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == std::string_view::npos &&
      static_cast<unsigned char>(word.front()) < 0x80)
    return true;
  constexpr std::string_view marks = "#/\\%>|{}~`=+]";
  if (marks.find(word.front()) != std::string_view::npos || is_label(word))
    return true;
  const bool digit = word.size() > 1 && is_ascii_digit(word[1]);
  if (word.front() == '[')
    return digit || word.starts_with("[^");
  if (word.front() == '(') // "(a)" and "(a)To" alike.
    return is_label(word.substr(0, word.find(')') == std::string_view::npos ? word.size() : word.find(')') + 1));
  if (is_ascii_digit(word.front())) { // "12.Requests"
    const std::size_t end = word.find_first_not_of("0123456789");
    return end < word.size() && (word[end] == '.' || word[end] == ')') && (end + 1 == word.size() || !is_ascii_digit(word[end + 1]));
  }
  if (word.starts_with("OP") || word.starts_with("PP"))
    return word.size() > 2 && is_ascii_digit(word[2]);
  const char32_t first = utf8::decode(word, 0).code_point;
  constexpr char32_t bullet = 0x2022;
  return first == bullet || first == 0x2013 || first == 0x2014 || is_superscript(first);
}

bool belongs_to_next(std::string_view word, std::string_view next) {
  while (!word.empty() && std::string_view{"(*_[“"}.find(word.front()) != std::string_view::npos)
    word.remove_prefix(1);
  if (std::find(short_words.begin(), short_words.end(), word) != short_words.end())
    return true;
  const bool counted = is_ascii_digit(next.front()) || (next.front() == '(' && next.find(')') != std::string_view::npos);
  return counted && std::find(counted_words.begin(), counted_words.end(), lower(word)) != counted_words.end();
}

bool is_one_piece(Kind kind) { return rules::is_reference(kind) || kind == Kind::citation; }

class Wrapping {
public:
  Wrapping(const workspace::Document& document, const Slots& slots, const FormatStyle& style)
      : document_(document), slots_(slots), style_(style), line_end_(text::line_end_of(document.text())) {}

  void wrap(Index index) {
    const Slot& slot = slots_.blocks[index];
    const model::Block& block = document_.model().blocks[index];
    const std::string_view text = document_.slice(slot.range);
    if (slot.freedom != Freedom::lines || text.find_first_of("\r\n") != std::string_view::npos)
      return;
    const std::string indent{document_.slice({slot.range.begin, block.begin})};
    span_ = 0;
    std::size_t column = 0; // Of the end of the line so far.
    Range space{slot.range.begin, slot.range.begin}; // Before the piece at hand: empty at the beginning of a line.
    for (Offset begin = block.begin; begin < slot.range.end;) {
      const Offset end = end_of_piece(block, begin, slot.range.end);
      const std::size_t size = utf8::count(document_.slice({begin, end}));
      const bool first = space.empty();
      if (!first && column + 1 + size > style_.width) {
        out_.push_back({index, false, {space, line_end_ + indent}});
        column = indent.size() + size;
      } else {
        column += (first ? indent.size() : 1) + size;
      }
      space = {end, static_cast<Offset>(std::min<std::size_t>(document_.text().find_first_not_of(' ', end), slot.range.end))};
      begin = space.end;
    }
  }

  std::vector<SlotEdit> take() { return std::move(out_); }

private:
  // A piece is as many words as must stand on one line.
  [[nodiscard]] Offset end_of_piece(const model::Block& block, Offset begin, Offset limit) {
    const std::string& text = document_.text();
    for (Offset at = begin;;) {
      const auto end = static_cast<Offset>(std::min<std::size_t>(text.find(' ', at), limit));
      const auto next = static_cast<Offset>(std::min<std::size_t>(text.find_first_not_of(' ', end), limit));
      if (next == limit)
        return end;
      const auto next_end = static_cast<Offset>(std::min<std::size_t>(text.find(' ', next), limit));
      if (may_break(block, {at, end}, {next, next_end}))
        return end;
      at = next;
    }
  }

  [[nodiscard]] bool may_break(const model::Block& block, Range word, Range next) {
    const std::string_view words = document_.slice(next);
    if (word.end <= block.absolute(block.facts->label.range).end || may_begin_block(words) ||
        belongs_to_next(document_.slice(word), words) || is_inside(block, word.end))
      return false;
    // Behind the closing line, a bracket begins a vote line.
    if (words.front() == '[' && block.is_note())
      return false;
    // What might have been a label at the beginning of a line is no symbol and no reference there any more.
    const bool like_label = words.front() == '(' || words.front() == 'O' || words.front() == 'P';
    return !like_label || !piece_begins(block, next);
  }

  [[nodiscard]] bool piece_begins(const model::Block& block, Range word) const {
    const auto& spans = block.facts->spans;
    for (std::size_t i = span_; i < spans.size() && block.absolute(spans[i].range).begin < word.end; ++i)
      if (is_one_piece(spans[i].kind) && block.absolute(spans[i].range).begin >= word.begin)
        return true;
    return false;
  }

  // Where the spaces are within something that is one piece.
  [[nodiscard]] bool is_inside(const model::Block& block, Offset at) {
    const auto& spans = block.facts->spans;
    while (span_ < spans.size() && (!is_one_piece(spans[span_].kind) || block.absolute(spans[span_].range).end <= at))
      ++span_;
    return span_ < spans.size() && block.absolute(spans[span_].range).begin < at;
  }

  const workspace::Document& document_;
  const Slots& slots_;
  const FormatStyle& style_;
  std::string line_end_;
  std::size_t span_ = 0; ///< The first span of the block that may reach beyond the place at hand.
  std::vector<SlotEdit> out_;
};

} // namespace

std::vector<SlotEdit> line_edits(const workspace::Document& document, const Slots& slots, const FormatStyle& style,
                                 const std::vector<bool>& keep_lines) {
  Wrapping wrapping{document, slots, style};
  for (Index i = 0; i < slots.blocks.size(); ++i)
    if (!keep_lines[i])
      wrapping.wrap(i);
  return wrapping.take();
}

} // namespace unres::features::formatting
