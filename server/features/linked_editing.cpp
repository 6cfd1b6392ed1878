#include "features/linked_editing.h"

#include "features/note_label.h"

namespace unres::features {

std::vector<text::Range> linked_ranges(const rules::Analysis& analysis, text::Offset at) {
  const workspace::Document& document = analysis.document();
  const auto label = note_label_at(analysis, at);
  if (!label || label->form != model::LabelForm::bracket_caret || label->labels.size() > 1 ||
      !name_within(document, label->here).touches(at))
    return {};
  std::vector<text::Range> out;
  for (const auto* places : {&label->calls, &label->labels})
    for (const text::Range place : *places)
      out.push_back(name_within(document, place));
  for (const text::Range name : out) // LSP asks for the same words at each place.
    if (document.slice(name) != document.slice(out.front()))
      return {};
  return out.size() > 1 ? out : std::vector<text::Range>{};
}

} // namespace unres::features
