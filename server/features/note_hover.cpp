#include "features/note_hover.h"

#include "features/full_source.h"
#include "features/note_label.h"

namespace unres::features {
namespace {

constexpr std::size_t most_shown = 600;

void describe_source(const workspace::Document& document, const Expected<FullSource>& source, Prose& out) {
  if (!source) {
    out.row("Ibid.", source.error().message);
    return;
  }
  out.row("In full", shortened(source->words, most_shown));
  out.row("Taken from", "note " + label_of_note(document, document.model().notes[source->note]));
}

void describe_note(const workspace::Document& document, model::Index note, Prose& out) {
  out.heading("Note " + label_of_note(document, document.model().notes[note]));
  const std::string words = note_words(document, note);
  out.paragraph(words.empty() ? "The note has no words yet" : shortened(words, most_shown));
  if (is_ibid(document, note))
    describe_source(document, full_source(document, note), out);
}

} // namespace

std::optional<text::Range> describe_note(const rules::Analysis& analysis, text::Offset at, Prose& out) {
  const workspace::Document& document = analysis.document();
  if (const auto ibid = ibid_at(document, at)) {
    describe_source(document, full_source(document, *ibid), out);
    return ibid->range;
  }
  const auto label = note_label_at(analysis, at);
  if (!label || !label->is_call || label->labels.empty())
    return std::nullopt;
  for (const text::Range definition : label->labels)
    describe_note(document, note_at(document.model(), definition.begin), out);
  return label->here;
}

} // namespace unres::features
