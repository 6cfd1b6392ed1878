#include "features/completion/note_style.h"

#include "features/note_label.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::features {

using model::LabelForm;
using text::Offset;

namespace {

void see(NoteStyle& style, LabelForm form, std::string label) {
  constexpr std::size_t longest = 4;
  style.alike = style.alike && (style.empty || form == style.form);
  style.form = form;
  style.empty = false;
  const bool figures =
      !label.empty() && label.size() <= longest && std::all_of(label.begin(), label.end(), is_ascii_digit);
  style.numbered = style.numbered && figures;
  if (figures)
    style.highest = std::max(style.highest, std::stoi(label));
  style.labels.push_back(std::move(label));
}

} // namespace

bool NoteStyle::has(const std::string& label) const {
  return std::find(labels.begin(), labels.end(), label) != labels.end();
}

NoteStyle note_style(const workspace::Document& document, text::Range typed) {
  const model::Resolution& r = document.model();
  NoteStyle style;
  if (r.dialect == model::Dialect::page)
    style.form = LabelForm::superscript;
  for (const model::CallPlace& place : r.calls) {
    const model::NoteCall& call = r.facts(place.block).calls[place.call];
    if (!r.blocks[place.block].absolute(call.range).overlaps(typed))
      see(style, call.form, call.label);
  }
  for (const model::Note& note : r.notes)
    see(style, r.facts(note.first).label.form, label_of_note(document, note));
  return style;
}

std::string call_in(LabelForm form, const std::string& label) {
  switch (form) {
  case LabelForm::superscript:
    return model::superscripts_of(label);
  case LabelForm::bracket:
    return "[" + label + "]";
  case LabelForm::slash:
    return "/" + label;
  default:
    return "[^" + label + "]";
  }
}

std::string label_in(LabelForm form, const std::string& label) {
  return call_in(form, label) + (form == LabelForm::bracket_caret ? ": " : " ");
}

std::optional<text::Edit> added_note(const workspace::Document& document, Offset typed_at, const std::string& note) {
  const model::Resolution& r = document.model();
  const std::string& text = document.text();
  if (r.notes.empty()) {
    const bool apart = text.ends_with('\n') && typed_at < text.size();
    const auto end = static_cast<Offset>(text.size());
    return apart ? std::optional{text::Edit{{end, end}, "\n" + note + "\n"}} : std::nullopt;
  }
  const model::Block& last = r.blocks[r.notes.back().last];
  if (last.begin <= typed_at) // A page that is full already.
    return std::nullopt;
  const Offset end = last.begin + static_cast<Offset>(trimmed_end(document.slice(last.range())));
  return text::Edit{{end, end}, "\n\n" + note};
}

} // namespace unres::features
