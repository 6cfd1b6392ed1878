#include "features/note_hover.h"

#include "features/ibid_place.h"
#include "features/note_label.h"
#include "model/masthead.h"
#include "support/characters.h"

namespace unres::features {
namespace {

constexpr std::size_t most_shown = 600;

void describe_source(const rules::Analysis& analysis, const Expected<notes::Expanded>& source,
                     Prose& out) {
  if (!source) {
    out.row("Ibid.", source.error().message);
    return;
  }
  out.row("In full", shortened(model::plain(source->typed), most_shown));
  out.row("Taken from", "note " + analysis.notes().notes[source->origin].label);
}

void describe_one(const rules::Analysis& analysis, notes::Index index, Prose& out) {
  const notes::Note& note = analysis.notes().notes[index];
  out.heading("Note " + note.label);
  const std::string_view words = trimmed(note.words());
  out.paragraph(words.empty() ? "The note has no words yet" : shortened(words, most_shown));
  if (notes::is_ibid(note))
    describe_source(analysis, notes::expanded(analysis.document(), analysis.notes(), index), out);
}

} // namespace

std::optional<text::Range> describe_note(const rules::Analysis& analysis, text::Offset at, Prose& out) {
  if (const auto ibid = ibid_at(analysis, at)) {
    describe_source(analysis, source_of(analysis, *ibid), out);
    return ibid->range;
  }
  const auto label = note_label_at(analysis, at);
  if (!label || !label->is_call || label->notes.empty())
    return std::nullopt;
  for (const notes::Index note : label->notes)
    describe_one(analysis, note, out);
  return label->here;
}

} // namespace unres::features
