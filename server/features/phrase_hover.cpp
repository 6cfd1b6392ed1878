#include "features/phrase_hover.h"

#include "features/phrase_card.h"
#include "phrases/openings.h"

#include <algorithm>

namespace unres::features {
namespace {

using model::Part;
using model::Role;

// The opening of the paragraph that a place stands in: what is emphasised, or the words of the phrase.
std::optional<text::Range> opening_at(const model::Resolution& r, const model::Paragraph& p, Part part, text::Offset at) {
  const model::Block& block = r.blocks[p.first];
  const model::Opening& opening = block.facts->opening;
  const text::Range words = part == Part::operative ? opening.operative_range : opening.preambular_range;
  const text::Range range = block.absolute(block.facts->lead ? *block.facts->lead : words);
  return !range.empty() && range.touches(at) ? std::optional{range} : std::nullopt;
}

} // namespace

std::optional<text::Range> describe_opening(const rules::Analysis& analysis, text::Offset at, Prose& out) {
  const workspace::Document& document = analysis.document();
  const model::Resolution& r = document.model();
  for (const model::Paragraph& p : r.paragraphs) {
    if ((p.role != Role::preambular && p.role != Role::operative) || !r.range(p).touches(at))
      continue;
    const Part part = p.role == Role::operative ? Part::operative : Part::preamble;
    const auto range = opening_at(r, p, part, at);
    const model::Phrase* phrase = range ? phrases::phrase_of(r, document.text(), p, part) : nullptr;
    if (phrase != nullptr && describe_phrase(part, phrase->text, PhraseView::hover, out))
      return range;
  }
  return std::nullopt;
}

} // namespace unres::features
