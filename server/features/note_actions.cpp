#include "features/note_actions.h"

#include "features/completion/note_style.h"
#include "features/note_label.h"
#include "notes/written.h"
#include "support/characters.h"

namespace unres::features {
namespace {

using text::Offset;
using text::Range;

Offset line_start(const workspace::Document& document, Offset at) {
  return document.lines().start(document.lines().line_of(at));
}

// The lines of a note: up to the next block, or, where it is the last, back to the end of the one before.
std::optional<Range> lines_of(const workspace::Document& document, const notes::Note& note) {
  const model::Resolution& r = document.model();
  const notes::Index first = note.blocks.front();
  const notes::Index last = note.blocks.back();
  if (first == 0 || last - first + 1 != note.blocks.size()) // A page end within it.
    return std::nullopt;
  if (last + 1 < r.blocks.size())
    return Range{line_start(document, r.blocks[first].begin), line_start(document, r.blocks[last + 1].begin)};
  const auto content_end = [&](model::Index block) {
    return r.blocks[block].begin + static_cast<Offset>(trimmed_end(document.slice(r.blocks[block].range())));
  };
  return Range{content_end(first - 1), content_end(last)};
}

} // namespace

std::optional<NoteAction> note_action(const rules::Analysis& analysis, const rules::Finding& finding) {
  if (finding.rule->id != "footnote/matched")
    return std::nullopt;
  const workspace::Document& document = analysis.document();
  const auto label = note_label_at(analysis, finding.range.begin);
  if (!label)
    return std::nullopt;
  if (label->is_call && label->labels.empty()) {
    auto note = added_note(document, label->here.end, notes::written_label(label->form, label->label) + " ");
    if (!note)
      return std::nullopt;
    return NoteAction{"Add note " + label->label, {std::move(*note)}};
  }
  if (!label->is_call && label->calls.empty() && label->notes.size() == 1)
    if (const auto lines = lines_of(document, analysis.notes().notes[label->notes.front()]))
      return NoteAction{"Delete note " + label->label, {{*lines, {}}}};
  return std::nullopt;
}

} // namespace unres::features
