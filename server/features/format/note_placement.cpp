#include "features/format/note_placement.h"

#include "notes/obstacles.h"
#include "notes/proof.h"
#include "support/characters.h"
#include "text/line_end.h"

#include <algorithm>

namespace unres::features::formatting {
namespace {

using model::Index;
using text::Offset;
using text::Range;

class Placement {
public:
  Placement(const workspace::Document& document, const notes::NoteSet& set)
      : document_(document), r_(document.model()), set_(set), line_end_(text::line_end_of(document.text())) {}

  std::vector<text::Edit> run() {
    for (Index unit = 0; unit < r_.units.size(); ++unit)
      move_notes(unit);
    std::sort(edits_.begin(), edits_.end(), [](const text::Edit& a, const text::Edit& b) { return a.range < b.range; });
    return std::move(edits_);
  }

private:
  [[nodiscard]] Offset line_of(Offset at) const { return document_.lines().start(document_.lines().line_of(at)); }

  void move_notes(Index unit) {
    Index last = r_.units[unit].last;
    while (last > r_.units[unit].first && r_.blocks[last - 1].is_note())
      --last;
    std::string moved;
    for (const notes::Note& note : set_.notes) {
      if (note.unit != unit || note.blocks.front() >= last)
        continue;
      const Range whole{line_of(r_.blocks[note.blocks.front()].begin), r_.blocks[note.blocks.back()].range().end};
      moved.append(line_end_).append(line_end_).append(document_.slice(whole));
      edits_.push_back({{whole.begin, next_line_of_words(whole.end)}, {}});
    }
    if (!moved.empty())
      edits_.push_back({{r_.blocks[last - 1].range().end, r_.blocks[last - 1].range().end}, std::move(moved)});
  }

  [[nodiscard]] Offset next_line_of_words(Offset at) const {
    const std::size_t words = document_.text().find_first_not_of(" \t\r\n", at);
    return words == std::string::npos ? static_cast<Offset>(document_.text().size())
                                      : std::max(at, line_of(static_cast<Offset>(words)));
  }

  const workspace::Document& document_;
  const model::Resolution& r_;
  const notes::NoteSet& set_;
  std::string line_end_;
  std::vector<text::Edit> edits_;
};

} // namespace

tl::expected<std::vector<text::Edit>, text::Obstacle> notes_to_end(const workspace::Document& document) {
  if (document.model().dialect == model::Dialect::page)
    return tl::make_unexpected(text::Obstacle{{}, "The notes stand at the foot of their pages"});
  const notes::NoteSet set = notes::read_notes(document);
  std::vector<text::Edit> edits = Placement{document, set}.run();
  if (edits.empty())
    return edits;
  for (text::Obstacle& obstacle : notes::moving_obstacles(document, set))
    return tl::make_unexpected(std::move(obstacle));
  if (auto found = notes::objection(document, set, edits))
    return tl::make_unexpected(std::move(*found));
  return edits;
}

} // namespace unres::features::formatting
