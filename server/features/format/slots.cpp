#include "features/format/slots.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::features::formatting {
namespace {

using syntax::Kind;
using text::Offset;
using text::Range;

Freedom freedom_of(Kind kind) {
  switch (kind) {
  case Kind::preambular_paragraph:
  case Kind::operative_paragraph:
  case Kind::unnumbered_paragraph:
  case Kind::numbered_paragraph:
  case Kind::annex_paragraph:
  case Kind::subparagraph:
  case Kind::note_definition:
  case Kind::note_paragraph:
    return Freedom::lines;
  case Kind::title:
  case Kind::organ_line:
  case Kind::heading:
  case Kind::part_heading:
  case Kind::part_title:
  case Kind::annex_heading:
    return Freedom::spaces;
  default:
    return Freedom::edges; // Lines of a masthead may stand in columns.
  }
}

// Text that is open or tracked, and comments: the spaces in them are somebody's.
bool is_open(const model::Facts& facts) {
  return std::any_of(facts.spans.begin(), facts.spans.end(), [](const model::Span& span) {
    return span.kind == Kind::bracketed || span.kind == Kind::bracket || span.kind == Kind::insertion ||
           span.kind == Kind::deletion || span.kind == Kind::substitution || span.kind == Kind::comment ||
           span.kind == Kind::line_comment;
  });
}

std::size_t after_line(std::string_view text, std::size_t at) {
  const std::size_t end = text.find('\n', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

// Quoted lines, tables and code of Markdown, page feeds, and marks that open what is not closed yet.
bool is_verbatim(std::string_view block) {
  if (block.find_first_of("`{|\f\v") != std::string_view::npos || block.find("%%") != std::string_view::npos)
    return true;
  for (std::size_t line = 0; line < block.size(); line = after_line(block, line))
    if (trimmed(block.substr(line, 8)).starts_with('>'))
      return true;
  return false;
}

// The lines between ``` and ```, or to the end of the text.
std::vector<Range> fences_of(std::string_view text) {
  std::vector<Range> out;
  bool open = false;
  for (std::size_t line = 0; line < text.size(); line = after_line(text, line)) {
    const std::size_t mark = text.find_first_not_of(" \t", line);
    if (mark == std::string_view::npos || (!text.substr(mark).starts_with("```") && !text.substr(mark).starts_with("~~~")))
      continue;
    if (!open)
      out.push_back({static_cast<Offset>(line), static_cast<Offset>(text.size())});
    else
      out.back().end = static_cast<Offset>(after_line(text, line));
    open = !open;
  }
  return out;
}

bool is_blank(std::string_view gap, bool first) {
  if (first && gap.starts_with("\xEF\xBB\xBF"))
    gap.remove_prefix(3);
  return gap.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool may_touch(std::optional<Range> range, Range place) {
  if (!range)
    return true;
  return range->empty() || place.empty() ? range->begin <= place.end && place.begin <= range->end
                                         : range->overlaps(place);
}

} // namespace

Slots slots_of(const workspace::Document& document, std::optional<Range> range) {
  const model::Resolution& r = document.model();
  const bool page = r.dialect == model::Dialect::page;
  const std::vector<Range> fences = fences_of(document.text());
  const auto fenced = [&](Range place) {
    return std::any_of(fences.begin(), fences.end(), [&](Range fence) { return fence.overlaps(place); });
  };
  Slots out;
  Offset before = 0;
  bool begun = false; // A label without words is somebody's who is typing, with what he has typed behind it.
  const auto add_gap = [&](Offset end) {
    const Range gap{before, end};
    const bool blank = is_blank(document.slice(gap), out.gaps.empty());
    const Freedom freedom = page || !blank || fenced(gap) ? Freedom::edges : Freedom::lines;
    out.gaps.push_back({gap, begun || !may_touch(range, gap) ? Freedom::none : freedom});
  };
  for (const model::Block& block : r.blocks) {
    const Range own = block.range();
    const Offset line = std::max(before, document.lines().start(document.lines().line_of(block.begin)));
    const bool alone = document.slice({line, own.begin}).find_first_not_of(" \t") == std::string_view::npos;
    const Range whole{alone ? line : own.begin, own.end};
    add_gap(whole.begin);
    const bool kept = page || !alone || fenced(own) || is_open(*block.facts) || is_verbatim(document.slice(own));
    begun = block.facts->content.empty();
    out.blocks.push_back({whole, begun || !may_touch(range, whole) ? Freedom::none : kept ? Freedom::edges : freedom_of(block.kind)});
    before = own.end;
  }
  add_gap(static_cast<Offset>(document.text().size()));
  return out;
}

} // namespace unres::features::formatting
