#include "notes/foot.h"

#include "notes/written.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::notes {
namespace {

using text::Offset;
using text::Range;

Range whole_foot(const NoteSet& set, const Foot& foot) {
  return {set.notes[foot.notes.front()].label_range.begin, set.notes[foot.notes.back()].whole().end};
}

// The notes as they stand, parted where something stands between them.
std::vector<Foot> standing(const NoteSet& set, const std::vector<Index>& notes) {
  std::vector<Foot> out;
  for (const Index note : notes) {
    const bool follows = !out.empty() && set.notes[out.back().notes.back()].blocks.back() + 1 == set.notes[note].blocks.front();
    if (!follows)
      out.emplace_back();
    out.back().notes.push_back(note);
  }
  return out;
}

// What stands between two notes, as elsewhere in the text.
std::string gap_of(const workspace::Document& document, const NoteSet& set) {
  for (std::size_t i = 1; i < set.notes.size(); ++i)
    if (set.notes[i - 1].blocks.back() + 1 == set.notes[i].blocks.front())
      return std::string{document.slice({set.notes[i - 1].whole().end, set.notes[i].label_range.begin})};
  return document.text().find("\r\n") == std::string::npos ? "\n\n" : "\r\n\r\n";
}

// The lines of a foot with the blank lines behind it; at the end of the text those before it.
Range lines_of(const workspace::Document& document, const NoteSet& set, const Foot& foot) {
  const model::Resolution& r = document.model();
  const Index next = set.notes[foot.notes.back()].blocks.back() + 1;
  const Range whole = whole_foot(set, foot);
  if (next < r.blocks.size())
    return {whole.begin, r.blocks[next].begin};
  return {static_cast<Offset>(trimmed_end(document.slice({0, whole.begin}))), whole.end};
}

} // namespace

std::vector<Foot> feet_of(const workspace::Document& document, const NoteSet& set, const std::vector<Index>& notes,
                          const std::vector<Index>& order) {
  std::vector<Foot> feet = standing(set, notes);
  if (document.model().dialect != model::Dialect::page) {
    auto next = order.begin();
    for (Foot& foot : feet) {
      const auto last = next + static_cast<std::ptrdiff_t>(foot.notes.size());
      foot.order.assign(next, last);
      next = last;
    }
    return feet;
  }
  for (const Index note : order) {
    const Offset call = set.calls[set.notes[note].calls.front()].range.begin;
    const auto behind = std::find_if(feet.begin(), feet.end(),
                                     [&](const Foot& foot) { return whole_foot(set, foot).begin > call; });
    (behind == feet.end() ? feet.back() : *behind).order.push_back(note);
  }
  return feet;
}

void add_edits(const workspace::Document& document, const NoteSet& set, const Foot& foot, const Wording& wording,
               std::vector<text::Edit>& edits) {
  if (foot.order.empty()) {
    edits.push_back({lines_of(document, set, foot), {}});
    return;
  }
  if (foot.order == foot.notes) {
    for (const Index i : foot.notes) {
      const Note& note = set.notes[i];
      if (wording.labels[i] != note.label)
        edits.push_back({note.label_range, written_label(note.form, wording.labels[i])});
      if (wording.bodies[i])
        edits.push_back({note.whole(), *wording.bodies[i]});
    }
    return;
  }
  const std::string usual = gap_of(document, set);
  std::string text;
  for (std::size_t k = 0; k < foot.order.size(); ++k) {
    const Note& note = set.notes[foot.order[k]];
    if (k > 0)
      text += k < foot.notes.size() ? std::string{document.slice({set.notes[foot.notes[k - 1]].whole().end,
                                                                  set.notes[foot.notes[k]].label_range.begin})}
                                    : usual;
    const auto& body = wording.bodies[foot.order[k]];
    text += written_label(note.form, wording.labels[foot.order[k]]);
    text += document.slice({note.label_range.end, note.whole().begin});
    text += body ? *body : std::string{document.slice(note.whole())};
  }
  edits.push_back({whole_foot(set, foot), std::move(text)});
}

} // namespace unres::notes
