#include "features/note_label.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

using model::LabelForm;
using notes::Index;
using text::Offset;
using text::Range;

/// A call or the label of a definition.
struct Place {
  Range range;
  LabelForm form = LabelForm::none;
  Index unit = 0;
  bool is_call = false;
  Index index = 0; ///< In `NoteSet::calls` or `notes`.
  const std::string* label = nullptr;
};

std::vector<Place> places(const notes::NoteSet& set) {
  std::vector<Place> out;
  for (Index i = 0; i < set.calls.size(); ++i)
    out.push_back({set.calls[i].range, set.calls[i].form, set.calls[i].unit, true, i, &set.calls[i].label});
  for (Index i = 0; i < set.notes.size(); ++i)
    out.push_back({set.notes[i].label_range, set.notes[i].form, set.notes[i].unit, false, i, &set.notes[i].label});
  return out;
}

// Labels of the form [^1] hold for the whole file, others for the resolution that they stand in.
bool share_numbering(const Place& a, const Place& b) {
  return a.form == LabelForm::bracket_caret || b.form == LabelForm::bracket_caret || a.unit == b.unit;
}

const Place* place_at(const std::vector<Place>& all, Offset at) {
  const Place* found = nullptr;
  for (const Place& place : all)
    if (place.range.touches(at) && (found == nullptr || place.range.begin == at))
      found = &place;
  return found;
}

// Numbers may begin anew within a text: where nothing is at fault, the pairing tells which note is meant.
bool is_paired(const notes::NoteSet& set, const Place& here) {
  const bool whole = here.is_call ? set.calls[here.index].note != model::none : !set.notes[here.index].calls.empty();
  return whole && std::none_of(set.faults.begin(), set.faults.end(),
                               [&](const notes::Fault& fault) { return fault.label == *here.label; });
}

} // namespace

std::optional<NoteLabel> note_label_at(const rules::Analysis& analysis, Offset at) {
  const notes::NoteSet& set = analysis.notes();
  const std::vector<Place> all = places(set);
  const Place* here = place_at(all, at);
  if (here == nullptr || here->label->empty())
    return std::nullopt;
  NoteLabel out{here->range, here->is_call, here->form, *here->label, {}, {}, {}};
  const auto note_of = [&](const Place& place) { return place.is_call ? set.calls[place.index].note : place.index; };
  const bool paired = is_paired(set, *here);
  for (const Place& place : all) {
    if (paired ? note_of(place) != note_of(*here)
               : place.form != here->form || *place.label != out.label || !share_numbering(place, *here))
      continue;
    if (!place.is_call)
      out.notes.push_back(place.index);
    (place.is_call ? out.calls : out.labels).push_back(place.range);
  }
  return out;
}

bool is_taken(const rules::Analysis& analysis, const NoteLabel& label, std::string_view other) {
  const std::vector<Place> all = places(analysis.notes());
  const Place* here = place_at(all, label.here.begin);
  return here != nullptr && std::any_of(all.begin(), all.end(), [&](const Place& place) {
    return *place.label == other && share_numbering(place, *here);
  });
}

Range name_within(const workspace::Document& document, Range place) {
  const std::string_view typed = document.slice(place);
  const std::size_t begin = typed.find_first_not_of("[^/");
  if (begin == std::string_view::npos)
    return place;
  const std::size_t end = std::min(typed.find_first_of("]: ", begin), typed.size());
  return {place.begin + static_cast<Offset>(begin), place.begin + static_cast<Offset>(end)};
}

} // namespace unres::features
