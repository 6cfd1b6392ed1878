#include "features/format/spacing.h"

#include "features/format/labels.h"
#include "support/characters.h"
#include "text/line_end.h"

#include <algorithm>

namespace unres::features::formatting {
namespace {

using model::LabelForm;
using syntax::Kind;
using text::Offset;
using text::Range;

constexpr std::string_view blanks = " \t";
constexpr std::string_view white_space = " \t\r\n";

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

/// Where a line end of a run begins and where it ends.
std::vector<Range> line_ends(std::string_view text) {
  std::vector<Range> out;
  for (Offset at = 0; at < text.size(); ++at) {
    if (!is_line_end(text[at]))
      continue;
    const Offset begin = at;
    at += text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    out.push_back({begin, at + 1});
  }
  return out;
}

// Lines of a masthead and of a closing may stand close.
bool may_stand_close(Kind before, Kind after) {
  const auto is_head = [](Kind kind) {
    return kind == Kind::masthead_line || kind == Kind::adoption_line || kind == Kind::route_line;
  };
  const auto is_close = [](Kind kind) { return kind == Kind::closing_line || kind == Kind::vote_line; };
  return (is_head(before) && is_head(after)) || (is_close(before) && is_close(after));
}

class Spacing {
public:
  Spacing(const workspace::Document& document, const Slots& slots, const FormatStyle& style,
          const std::vector<bool>& keep_lines)
      : document_(document), text_(document.text()), slots_(slots), style_(style), keep_lines_(keep_lines),
        labels_(document, style), line_end_(text::line_end_of(text_)) {}

  std::vector<SlotEdit> run() {
    for (slot_ = 0; slot_ < slots_.gaps.size(); ++slot_) {
      in_gap_ = true;
      set_gap(slots_.gaps[slot_]);
      in_gap_ = false;
      if (slot_ < slots_.blocks.size())
        set_block(slots_.blocks[slot_]);
    }
    return std::move(out_);
  }

private:
  void change(Range range, std::string_view replacement) {
    if (document_.slice(range) != replacement)
      out_.push_back({slot_, in_gap_, {range, std::string{replacement}}});
  }

  void trim_line_ends(Range place, bool last) {
    if (!style_.trim_lines)
      return;
    for (Offset at = place.begin; at < place.end;) {
      const auto begin = static_cast<Offset>(std::min<std::size_t>(text_.find_first_of(blanks, at), place.end));
      const auto end = static_cast<Offset>(std::min<std::size_t>(text_.find_first_not_of(blanks, begin), place.end));
      if (begin < end && (end < place.end ? is_line_end(text_[end]) : last))
        change({begin, end}, {});
      at = end;
    }
  }

  void set_gap(const Slot& gap) {
    const bool last = slot_ == slots_.blocks.size();
    if (gap.freedom == Freedom::none || slots_.blocks.empty())
      return;
    if (gap.freedom == Freedom::edges)
      return trim_line_ends(gap.range, last);
    if (slot_ == 0)
      return change({document_.slice(gap.range).starts_with("\xEF\xBB\xBF") ? gap.range.begin + 3 : gap.range.begin, gap.range.end}, {});
    const std::vector<Range> ends = line_ends(document_.slice(gap.range));
    const std::size_t wanted = last ? last_line_ends(ends.size())
                                    : ends.size() == 1 && may_stand_close(kind(slot_ - 1), kind(slot_)) ? 1 : 2;
    std::string kept;
    for (std::size_t i = 0; i < wanted; ++i)
      kept += i < ends.size() ? document_.slice(ends[i].shifted(gap.range.begin)) : line_end_;
    if (ends.size() == wanted && !style_.trim_lines)
      return;
    change(gap.range, kept);
  }

  [[nodiscard]] std::size_t last_line_ends(std::size_t now) const {
    const std::size_t least = style_.end_last_line ? 1 : 0;
    return std::max(least, style_.trim_last_lines ? std::min<std::size_t>(now, 1) : now);
  }

  [[nodiscard]] Kind kind(Index block) const { return document_.model().blocks[block].kind; }

  void set_block(const Slot& slot) {
    if (slot.freedom == Freedom::none)
      return;
    if (slot.freedom == Freedom::edges)
      return trim_line_ends(slot.range, false);
    const model::Block& block = document_.model().blocks[slot_];
    const bool free = slot.freedom == Freedom::lines;
    if (free)
      set_indent({slot.range.begin, block.begin});
    const Range label = block.absolute(block.facts->label.range);
    if (const auto rewritten = free ? labels_.rewritten(slot_) : std::nullopt)
      change({label.begin, label.begin + static_cast<Offset>(trimmed_end(document_.slice(label)))}, *rewritten);
    const bool join = free && style_.wrap != Wrap::preserve && !keep_lines_[slot_];
    const Offset content = block.begin + block.facts->content.begin;
    if (free && content == label.end && is_set_off(block.facts->label.form) && !is_white(content))
      change({content, content}, " ");
    for (Offset at = block.begin; at < slot.range.end;) {
      const auto begin = static_cast<Offset>(std::min<std::size_t>(text_.find_first_of(white_space, at), slot.range.end));
      const auto end = static_cast<Offset>(std::min<std::size_t>(text_.find_first_not_of(white_space, begin), slot.range.end));
      if (begin < end)
        set_space({begin, end}, join);
      at = end;
    }
  }

  // White space between two words.
  void set_space(Range space, bool join) {
    const std::string_view now = document_.slice(space);
    const bool breaks = now.find_first_of("\r\n") != std::string_view::npos;
    if (!breaks || join)
      return change(space, " ");
    trim_line_ends(space, false);
  }

  void set_indent(Range blank) {
    const auto columns = labels_.indent(slot_);
    if (columns && columns_of(document_.slice(blank), style_.tab_width) != *columns)
      change(blank, std::string(*columns, ' '));
  }

  static bool is_set_off(LabelForm form) {
    return form != LabelForm::none && form != LabelForm::bullet && form != LabelForm::working && form != LabelForm::asterisk;
  }

  // A no-break space behind a label is one.
  [[nodiscard]] bool is_white(Offset at) const {
    const std::string_view rest = std::string_view{text_}.substr(at, 3);
    return rest.empty() || rest.starts_with("\xC2\xA0") || rest.starts_with("\xE2\x80") || rest.starts_with("\xE2\x81") ||
           rest.starts_with("\xEF\xBB\xBF");
  }

  const workspace::Document& document_;
  const std::string& text_;
  const Slots& slots_;
  const FormatStyle& style_;
  const std::vector<bool>& keep_lines_;
  LabelStyle labels_;
  std::string_view line_end_;
  Index slot_ = 0;
  bool in_gap_ = false;
  std::vector<SlotEdit> out_;
};

} // namespace

std::vector<SlotEdit> spacing_edits(const workspace::Document& document, const Slots& slots, const FormatStyle& style,
                                    const std::vector<bool>& keep_lines) {
  return Spacing{document, slots, style, keep_lines}.run();
}

} // namespace unres::features::formatting
