#include "features/completion/note_style.h"

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

NoteStyle note_style(model::Dialect dialect, const notes::NoteSet& set, text::Range typed) {
  NoteStyle style;
  if (dialect == model::Dialect::page)
    style.form = LabelForm::superscript;
  for (const notes::Call& call : set.calls)
    if (!call.in_note && call.form != LabelForm::asterisk && !call.range.overlaps(typed))
      see(style, call.form, call.label);
  for (const notes::Note& note : set.notes)
    if (note.form != LabelForm::asterisk)
      see(style, note.form, note.label);
  return style;
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
