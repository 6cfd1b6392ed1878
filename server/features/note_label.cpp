#include "features/note_label.h"

#include "features/outline_words.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

using model::LabelForm;
using text::Offset;
using text::Range;

/// A call or the label of a definition.
struct Place {
  Range range;
  model::Index block = model::none;
  bool is_call = false;
  LabelForm form = LabelForm::none;
  std::string label;
};

Range without_spaces(const workspace::Document& document, Range range) {
  range.end = range.begin + static_cast<Offset>(trimmed_end(document.slice(range)));
  return range;
}

std::vector<Place> places(const workspace::Document& document) {
  const model::Resolution& r = document.model();
  std::vector<Place> out;
  for (model::Index i = 0; i < r.blocks.size(); ++i)
    for (const model::NoteCall& call : r.facts(i).calls)
      out.push_back({r.blocks[i].absolute(call.range), i, true, call.form, call.label});
  for (const model::Note& note : r.notes) {
    const model::Block& block = r.blocks[note.first];
    const Range label = without_spaces(document, block.absolute(block.facts->label.range));
    out.push_back({label, note.first, false, block.facts->label.form, label_of_note(document, note)});
  }
  return out;
}

model::Index unit_of(const model::Resolution& r, model::Index block) {
  const auto found = std::find_if(r.units.begin(), r.units.end(), [&](const model::Unit& unit) {
    return unit.first <= block && block < unit.last;
  });
  return static_cast<model::Index>(found - r.units.begin());
}

// Labels of the form [^1] hold for the whole file, others for the resolution that they stand in.
bool share_numbering(const model::Resolution& r, const Place& a, const Place& b) {
  return a.form == LabelForm::bracket_caret || b.form == LabelForm::bracket_caret ||
         unit_of(r, a.block) == unit_of(r, b.block);
}

const Place* place_at(const std::vector<Place>& all, Offset at) {
  const Place* found = nullptr;
  for (const Place& place : all)
    if (place.range.touches(at) && (found == nullptr || place.range.begin == at))
      found = &place;
  return found;
}

} // namespace

std::optional<NoteLabel> note_label_at(const rules::Analysis& analysis, Offset at) {
  const workspace::Document& document = analysis.document();
  const std::vector<Place> all = places(document);
  const Place* here = place_at(all, at);
  if (here == nullptr || here->label.empty())
    return std::nullopt;
  NoteLabel out{here->range, here->is_call, here->form, here->label, {}, {}};
  for (const Place& place : all)
    if (place.form == here->form && place.label == here->label && share_numbering(document.model(), place, *here))
      (place.is_call ? out.calls : out.labels).push_back(place.range);
  return out;
}

bool is_taken(const rules::Analysis& analysis, const NoteLabel& label, std::string_view other) {
  const std::vector<Place> all = places(analysis.document());
  const Place* here = place_at(all, label.here.begin);
  return here != nullptr && std::any_of(all.begin(), all.end(), [&](const Place& place) {
    return place.label == other && share_numbering(analysis.document().model(), place, *here);
  });
}

model::Index note_at(const model::Resolution& r, Offset at) {
  for (model::Index i = 0; i < r.notes.size(); ++i)
    for (model::Index block = r.notes[i].first; block <= r.notes[i].last; ++block)
      if (r.blocks[block].is_note() && r.blocks[block].range().touches(at))
        return i;
  return model::none;
}

std::string label_of_note(const workspace::Document& document, const model::Note& note) {
  const model::Block& block = document.model().blocks[note.first];
  const model::Label& label = block.facts->label;
  if (label.form == LabelForm::superscript)
    return std::to_string(label.number);
  return std::string{document.slice(name_within(document, block.absolute(label.range)))};
}

Range name_within(const workspace::Document& document, Range place) {
  place = without_spaces(document, place);
  const std::string_view typed = document.slice(place);
  const std::size_t begin = typed.find_first_not_of("[^/");
  if (begin == std::string_view::npos)
    return place;
  const std::size_t end = std::min(typed.find_first_of("]:", begin), typed.size());
  return {place.begin + static_cast<Offset>(begin), place.begin + static_cast<Offset>(end)};
}

} // namespace unres::features
