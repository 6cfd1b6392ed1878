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

// A label that no note has: the next number, else the name with a number behind it.
std::string free_label(const rules::Analysis& analysis, const std::string& taken) {
  const NoteStyle style = note_style(analysis.document().model().dialect, analysis.notes());
  if (style.numbered)
    return std::to_string(style.highest + 1);
  int n = 2;
  while (style.has(taken + "-" + std::to_string(n)))
    ++n;
  return taken + "-" + std::to_string(n);
}

std::optional<NoteAction> add_note(const rules::Analysis& analysis, const NoteLabel& label) {
  auto note = added_note(analysis.document(), label.here.end, notes::written_label(label.form, label.label) + " ");
  return note ? std::optional{NoteAction{"Add note " + label.label, {std::move(*note)}}} : std::nullopt;
}

std::optional<NoteAction> delete_note(const rules::Analysis& analysis, notes::Index note) {
  const auto lines = lines_of(analysis.document(), analysis.notes().notes[note]);
  return lines ? std::optional{NoteAction{"Delete note " + analysis.notes().notes[note].label, {{*lines, {}}}}} : std::nullopt;
}

// The second of two notes with one label: out, where it says the same, else with a label of its own.
std::optional<NoteAction> part_notes(const rules::Analysis& analysis, notes::Index first, notes::Index second) {
  const notes::Note& note = analysis.notes().notes[second];
  if (trimmed(note.words()) == trimmed(analysis.notes().notes[first].words()))
    return delete_note(analysis, second);
  const std::string label = free_label(analysis, note.label);
  return NoteAction{"Give this note the label " + label, {{note.label_range, notes::written_label(note.form, label)}}};
}

// A second call of one note gets a copy of it.
std::optional<NoteAction> copy_note(const rules::Analysis& analysis, const NoteLabel& label) {
  if (label.notes.size() != 1)
    return std::nullopt;
  const auto full = notes::expanded(analysis.document(), analysis.notes(), label.notes.front());
  if (!full)
    return std::nullopt;
  const std::string copy = free_label(analysis, label.label);
  auto note = added_note(analysis.document(), label.here.end, notes::written_label(label.form, copy) + " " + full->typed);
  if (!note)
    return std::nullopt;
  return NoteAction{"Give this call a note of its own", {{label.here, notes::written_call(label.form, copy)}, std::move(*note)}};
}

} // namespace

std::optional<NoteAction> note_action(const rules::Analysis& analysis, const rules::Finding& finding) {
  const bool twice = finding.rule->id == "footnote/no-repeated-marker";
  if (finding.rule->id != "footnote/matched" && !twice)
    return std::nullopt;
  const auto label = note_label_at(analysis, finding.range.begin);
  if (!label)
    return std::nullopt;
  if (twice)
    return copy_note(analysis, *label);
  if (label->is_call)
    return label->labels.empty() ? add_note(analysis, *label) : std::nullopt;
  const notes::Index note = analysis.notes().note_at(finding.range.begin);
  if (label->notes.size() > 1 && note != label->notes.front())
    return part_notes(analysis, label->notes.front(), note);
  return label->calls.empty() && label->notes.size() == 1 ? delete_note(analysis, note) : std::nullopt;
}

} // namespace unres::features
