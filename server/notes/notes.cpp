#include "notes/notes.h"

#include "support/characters.h"

#include <algorithm>
#include <map>

namespace unres::notes {
namespace {

using model::LabelForm;
using model::Resolution;
using text::Offset;
using text::Range;

Index unit_of(const Resolution& r, Index block) {
  Index unit = 0;
  while (unit < r.units.size() && block >= r.units[unit].last)
    ++unit;
  return unit;
}

Note read_note(const workspace::Document& document, const model::Note& from) {
  const Resolution& r = document.model();
  const model::Block& first = r.blocks[from.first];
  Note note;
  note.label = label_of(document, first);
  note.form = first.facts->label.form;
  note.unit = unit_of(r, from.first);
  note.label_range = first.absolute(first.facts->label.range);
  note.label_range.end = note.label_range.begin + static_cast<Offset>(trimmed_end(document.slice(note.label_range)));
  for (Index i = from.first; i <= from.last; ++i) {
    const model::Block& block = r.blocks[i];
    if (!block.is_note())
      continue;
    note.blocks.push_back(i);
    note.body.push_back(block.absolute(block.facts->content));
    note.reading.add(document.slice(block.range()), *block.facts);
  }
  note.sources = read_sources(note.words());
  return note;
}

Call read_call(const Resolution& r, Index block, const model::NoteCall& from) {
  Call call;
  call.label = from.label;
  call.form = from.form;
  call.range = r.blocks[block].absolute(from.range);
  call.block = block;
  call.unit = unit_of(r, block);
  call.in_note = r.blocks[block].is_note();
  return call;
}

/// Pairs the notes and calls of one label.
class Pairing {
public:
  Pairing(NoteSet& set, std::vector<Index> notes, std::vector<Index> calls)
      : set_(set), notes_(std::move(notes)), calls_(std::move(calls)) {}

  void run() {
    if (notes_.empty()) {
      for (const Index call : calls_)
        fault(Fault::Kind::call_without_note, call_range(call), {}, call);
      return;
    }
    // As many calls as notes: the numbers begin anew somewhere.
    std::size_t next = 0;
    for (const Index call : calls_)
      pair(call, next++);
    for (std::size_t i = 1; i < notes_.size() && !calls_.empty(); ++i)
      if (set_.notes[notes_[i]].calls.empty())
        fault(Fault::Kind::defined_twice, label_range(notes_[i]), label_range(notes_.front()), notes_[i]);
    if (calls_.empty())
      for (const Index note : notes_)
        fault(Fault::Kind::note_without_call, label_range(note), {}, note);
  }

private:
  void pair(Index call, std::size_t place) {
    const Index note = notes_[std::min(place, notes_.size() - 1)];
    set_.calls[call].note = note;
    set_.notes[note].calls.push_back(call);
    if (place >= notes_.size())
      fault(Fault::Kind::called_twice, call_range(call), call_range(set_.notes[note].calls.front()), call);
  }

  [[nodiscard]] Range call_range(Index call) const { return set_.calls[call].range; }
  [[nodiscard]] Range label_range(Index note) const { return set_.notes[note].label_range; }
  void fault(Fault::Kind kind, Range range, Range other, Index index) {
    const bool is_call = kind == Fault::Kind::call_without_note || kind == Fault::Kind::called_twice;
    set_.faults.push_back({kind, range, other, is_call ? set_.calls[index].label : set_.notes[index].label});
  }

  NoteSet& set_;
  std::vector<Index> notes_;
  std::vector<Index> calls_;
};

struct Group {
  std::vector<Index> notes;
  std::vector<Index> calls;
};

// Labels of the form [^1] hold for the whole file. Other numbers name the note of their own resolution, if
// each has notes of its own.
void pair_all(const Resolution& r, NoteSet& set) {
  constexpr Index whole_file = model::none;
  std::vector<bool> has_notes(r.units.size() + 1, false);
  for (const Note& note : set.notes)
    has_notes[note.unit] = true;
  const bool several = std::count(has_notes.begin(), has_notes.end(), true) > 1;
  const auto scope = [&](LabelForm form, Index unit) {
    return (form == LabelForm::superscript || form == LabelForm::asterisk) && several && has_notes[unit] ? unit : whole_file;
  };
  std::map<std::string, std::map<Index, Group>, std::less<>> groups;
  for (Index i = 0; i < set.notes.size(); ++i)
    groups[set.notes[i].label][scope(set.notes[i].form, set.notes[i].unit)].notes.push_back(i);
  for (Index i = 0; i < set.calls.size(); ++i)
    groups[set.calls[i].label][scope(set.calls[i].form, set.calls[i].unit)].calls.push_back(i);
  for (auto& [label, by_scope] : groups) {
    // A call of a resolution without notes may have its note anywhere.
    if (const auto loose = by_scope.find(whole_file); loose != by_scope.end() && loose->second.notes.empty() && by_scope.size() > 1) {
      auto& calls = std::next(by_scope.begin(), by_scope.begin() == loose ? 1 : 0)->second.calls;
      calls.insert(calls.end(), loose->second.calls.begin(), loose->second.calls.end());
      by_scope.erase(loose);
    }
    for (auto& [unit, group] : by_scope)
      Pairing{set, group.notes, group.calls}.run();
  }
  std::map<std::string_view, Range> defined;
  for (const Note& note : set.notes)
    defined.try_emplace(note.label, note.label_range);
  for (Fault& fault : set.faults)
    if (const auto found = defined.find(fault.label);
        fault.kind == Fault::Kind::call_without_note && found != defined.end()) {
      fault.kind = Fault::Kind::note_elsewhere;
      fault.other = found->second;
    }
  std::stable_sort(set.faults.begin(), set.faults.end(),
                   [](const Fault& a, const Fault& b) { return a.range < b.range; });
}

} // namespace

std::string label_of(const workspace::Document& document, const model::Block& definition) {
  const model::Label& label = definition.facts->label;
  const std::string_view typed = document.slice(definition.absolute(label.range));
  if (label.form == LabelForm::superscript)
    return model::digits_of(typed);
  if (label.form == LabelForm::asterisk)
    return model::asterisks_of(typed);
  const std::string_view name = typed.substr(std::min(typed.find_first_not_of("[^/"), typed.size()));
  return std::string{trimmed(name.substr(0, name.find_first_of("]:")))};
}

NoteSet read_notes(const workspace::Document& document) {
  const Resolution& r = document.model();
  NoteSet set;
  set.notes.reserve(r.notes.size());
  for (const model::Note& note : r.notes)
    set.notes.push_back(read_note(document, note));
  for (const model::CallPlace& place : r.calls)
    set.calls.push_back(read_call(r, place.block, r.facts(place.block).calls[place.call]));
  const auto is_label = [&](const model::NoteCall& call) {
    return call.form == LabelForm::superscript || call.form == LabelForm::bracket_caret;
  };
  for (const Note& note : set.notes)
    for (const Index block : note.blocks)
      for (const model::NoteCall& call : r.facts(block).calls)
        if (is_label(call))
          set.calls.push_back(read_call(r, block, call));
  pair_all(r, set);
  return set;
}

Range place_of(const workspace::Document& document, const Note& note, std::size_t begin, std::size_t end) {
  const Range place = note.reading.place(begin, end);
  const Resolution& r = document.model();
  Offset base = 0;
  for (const Index i : note.blocks) {
    const model::Block& block = r.blocks[i];
    if (place.begin < base + block.facts->size || i == note.blocks.back()) {
      const Offset from = block.begin + (place.begin - base);
      return {from, std::max(from, std::min(from + place.size(), block.range().end))};
    }
    base += block.facts->size;
  }
  return note.label_range;
}

Index NoteSet::note_at(Offset at) const {
  for (Index i = 0; i < notes.size(); ++i)
    if (notes[i].label_range.begin <= at && at <= std::max(notes[i].whole().end, notes[i].label_range.end))
      return i;
  return model::none;
}

} // namespace unres::notes
