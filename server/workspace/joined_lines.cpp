#include "workspace/joined_lines.h"

#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::workspace {
namespace {

using syntax::Kind;
using text::Offset;
using text::Range;

bool is_prose(Kind kind) {
  switch (kind) {
  case Kind::preambular_paragraph:
  case Kind::operative_paragraph:
  case Kind::unnumbered_paragraph:
  case Kind::numbered_paragraph:
  case Kind::annex_paragraph:
  case Kind::subparagraph:
  case Kind::note_definition:
  case Kind::note_paragraph:
    return true;
  default:
    return false; // The lines of a masthead are lines.
  }
}

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// A comment reaches to the end of its line; quoted lines, tables and code are lines by themselves.
bool is_line_by_itself(std::string_view line) {
  constexpr std::array<std::string_view, 5> beginnings{">", "|", "%%", "```", "~~~"};
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  return line.find("%%") != std::string_view::npos ||
         std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view mark) { return line.starts_with(mark); });
}

// A note right below a line of a paragraph has cut it in two, and the lines below the note are not its own.
bool cuts_paragraph(const Document& document, model::Index note) {
  const auto& blocks = document.model().blocks;
  if (!blocks[note].is_note() || note == 0 || blocks[note - 1].is_note())
    return false;
  const std::string_view between = document.slice({blocks[note - 1].range().end, blocks[note].begin});
  return between.find('\n') == between.rfind('\n');
}

// The white space around each end of a line within the paragraphs of a text.
std::vector<Range> soft_breaks(const Document& document) {
  std::vector<Range> out;
  const std::string_view text = document.text();
  const auto line_from = [&](std::size_t begin) { return text.substr(begin, text.find('\n', begin) - begin); };
  const auto& blocks = document.model().blocks;
  for (model::Index i = 0; i < blocks.size(); ++i) {
    if (!is_prose(blocks[i].kind) || cuts_paragraph(document, i))
      continue;
    const Range own = blocks[i].range();
    std::size_t line = own.begin;
    for (std::size_t at = text.find('\n', own.begin); at < own.end; at = text.find('\n', at + 1)) {
      Range space{static_cast<Offset>(at), static_cast<Offset>(at + 1)};
      while (space.begin > own.begin && (is_blank(text[space.begin - 1]) || text[space.begin - 1] == '\r'))
        --space.begin;
      while (space.end < own.end && is_blank(text[space.end]))
        ++space.end;
      const bool stays = space.begin == own.begin || space.end == own.end || text[space.begin - 1] == '\\' ||
                         is_line_by_itself(text.substr(line, at - line)) || is_line_by_itself(line_from(at + 1));
      if (!stays)
        out.push_back(space);
      line = at + 1;
    }
  }
  return out;
}

bool has_same_blocks(const model::Resolution& a, const model::Resolution& b) {
  return std::equal(a.blocks.begin(), a.blocks.end(), b.blocks.begin(), b.blocks.end(),
                    [](const model::Block& x, const model::Block& y) { return x.kind == y.kind && x.region == y.region; });
}

} // namespace

std::shared_ptr<const JoinedLines> JoinedLines::of(std::shared_ptr<const Document> document, const JoinedLines* before) {
  const std::vector<Range> breaks = soft_breaks(*document);
  if (breaks.empty())
    return std::make_shared<const JoinedLines>(std::move(document), std::vector<Joint>{});
  std::string text;
  text.reserve(document->text().size());
  std::vector<Joint> joints;
  Offset copied = 0;
  for (const Range& space : breaks) {
    text += document->slice({copied, space.begin});
    joints.push_back({static_cast<Offset>(text.size()), space});
    text += ' ';
    copied = space.end;
  }
  text += std::string_view{document->text()}.substr(copied);
  auto joined = before != nullptr && !before->is_as_typed()
                    ? before->document_->edited(text::difference(before->document_->text(), text), document->version())
                    : Document::open(document->name(), std::move(text), document->version());
  if (!has_same_blocks(document->model(), joined->model())) // What is read in another way is no reading of this text.
    return std::make_shared<const JoinedLines>(std::move(document), std::vector<Joint>{});
  return std::make_shared<const JoinedLines>(std::move(joined), std::move(joints));
}

Range JoinedLines::as_typed(Range range) const { return {as_typed(range.begin), as_typed(range.end)}; }

Offset JoinedLines::as_typed(Offset at) const {
  const auto after = std::upper_bound(joints_.begin(), joints_.end(), at, [](Offset place, const Joint& joint) { return place < joint.at; });
  if (after == joints_.begin())
    return at;
  const Joint& joint = *std::prev(after);
  return at == joint.at ? joint.typed.begin : joint.typed.end + (at - joint.at - 1);
}

} // namespace unres::workspace
