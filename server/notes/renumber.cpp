#include "notes/renumber.h"

#include "notes/foot.h"
#include "notes/ibid.h"
#include "notes/obstacles.h"
#include "notes/proof.h"
#include "notes/written.h"
#include "support/characters.h"

#include <algorithm>
#include <map>

namespace unres::notes {
namespace {

using model::LabelForm;
using text::Range;

bool is_number(const std::string& label) {
  return !label.empty() && std::all_of(label.begin(), label.end(), is_ascii_digit);
}

class Renumbering {
public:
  Renumbering(const workspace::Document& document, const NoteSet& set)
      : document_(document), set_(set), labels_(set.notes.size()), bodies_(set.notes.size()) {
    for (Index i = 0; i < set.notes.size(); ++i)
      labels_[i] = set.notes[i].label;
  }

  Rewritten run() {
    if (!set_.faults.empty())
      return tl::make_unexpected(pairing_obstacles(set_));
    for (const std::vector<Index>& numbering : numberings())
      renumber(numbering);
    Rewriting out{edits(), {}};
    if (out.edits.empty() && obstacles_.empty())
      return out;
    for (auto more : {moving_obstacles(document_, set_), numbers_in_words(document_, set_, labels_)})
      obstacles_.insert(obstacles_.end(), more.begin(), more.end());
    if (obstacles_.empty())
      if (auto found = objection(document_, set_, out.edits))
        obstacles_.push_back(std::move(*found));
    if (!obstacles_.empty())
      return tl::make_unexpected(std::move(obstacles_));
    return out;
  }

private:
  [[nodiscard]] const Call& call_of(Index note) const { return set_.calls[set_.notes[note].calls.front()]; }

  // The notes that are numbered as one, each in document order: those of each resolution where each has its own.
  [[nodiscard]] std::vector<std::vector<Index>> numberings() const {
    std::map<Index, std::vector<Index>> by_unit;
    bool apart = true;
    for (Index i = 0; i < set_.notes.size(); ++i) {
      if (set_.notes[i].form == LabelForm::asterisk) // It has no number, and its own place.
        continue;
      by_unit[set_.notes[i].unit].push_back(i);
      apart = apart && call_of(i).unit == set_.notes[i].unit && set_.notes[i].form != LabelForm::bracket_caret;
    }
    std::vector<std::vector<Index>> out;
    for (auto& [unit, notes] : by_unit) {
      if (apart || out.empty())
        out.emplace_back();
      out.back().insert(out.back().end(), notes.begin(), notes.end());
    }
    return out;
  }

  void renumber(const std::vector<Index>& notes) {
    std::vector<Index> order = notes;
    std::sort(order.begin(), order.end(),
              [&](Index a, Index b) { return call_of(a).range.begin < call_of(b).range.begin; });
    int number = 0;
    for (const Index note : order)
      if (is_number(set_.notes[note].label))
        labels_[note] = std::to_string(++number);
    write_out(notes, order);
    for (Foot& foot : feet_of(document_, set_, notes, order))
      feet_.push_back(std::move(foot));
  }

  // Writes the source of an Ibid. in full where another note comes to stand before it that it does not fit.
  void write_out(const std::vector<Index>& notes, const std::vector<Index>& order) {
    for (std::size_t i = 0; i < order.size(); ++i) {
      const Index note = order[i];
      if (!is_ibid(set_.notes[note]))
        continue;
      const auto old_place = std::find(notes.begin(), notes.end(), note) - notes.begin();
      const Index old_one = old_place == 0 ? model::none : notes[static_cast<std::size_t>(old_place) - 1];
      const Index new_one = i == 0 ? model::none : order[i - 1];
      if (old_one == new_one)
        continue;
      const auto full = expanded(document_, set_, note);
      if (!full)
        obstacles_.push_back({set_.notes[note].label_range,
                              full.error().message + ", and another note would come to stand before it"});
      else if (!says_the_same(note, new_one, *full) && set_.notes[note].body.size() == 1)
        bodies_[note] = full->typed;
      else if (set_.notes[note].body.size() > 1)
        obstacles_.push_back({set_.notes[note].label_range,
                              "The Ibid. of note " + set_.notes[note].label + " has several paragraphs"});
    }
  }

  [[nodiscard]] bool says_the_same(Index note, Index before, const Expanded& full) const {
    if (before == model::none)
      return false;
    const auto source = expanded(document_, set_, before);
    if (!source)
      return false;
    const auto here = taken_up(document_, set_, note, before, *source);
    return here && here->typed == full.typed;
  }

  [[nodiscard]] std::vector<text::Edit> edits() const {
    std::vector<text::Edit> out;
    for (const Call& call : set_.calls)
      if (labels_[call.note] != call.label)
        out.push_back({call.range, written_call(call.form, labels_[call.note])});
    for (const Foot& foot : feet_)
      add_edits(document_, set_, foot, {labels_, bodies_}, out);
    std::sort(out.begin(), out.end(), [](const text::Edit& a, const text::Edit& b) { return a.range < b.range; });
    return out;
  }

  const workspace::Document& document_;
  const NoteSet& set_;
  std::vector<std::string> labels_; ///< The new ones, by note.
  std::vector<std::optional<std::string>> bodies_; ///< What a note says instead, by note.
  std::vector<Foot> feet_;
  std::vector<Obstacle> obstacles_;
};

} // namespace

Rewritten renumbered(const workspace::Document& document, const NoteSet& set) { return Renumbering{document, set}.run(); }

bool is_in_order(const NoteSet& set) {
  int last = 0;
  Index last_note = model::none;
  for (const Call& call : set.calls) {
    if (call.in_note || call.note == model::none || call.form == LabelForm::asterisk)
      continue;
    if (last_note != model::none && call.note <= last_note)
      return false;
    last_note = call.note;
    if (!is_number(call.label))
      continue;
    if (call.label != std::to_string(last + 1) && call.label != "1")
      return false;
    last = call.label == "1" ? 1 : last + 1;
  }
  return set.faults.empty();
}

} // namespace unres::notes
