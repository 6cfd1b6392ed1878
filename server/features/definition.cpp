#include "features/definition.h"

#include "features/full_source.h"
#include "features/note_label.h"

namespace unres::features {
namespace {

// The label of the note that has the source of an Ibid. in full.
std::optional<text::Range> source_of(const workspace::Document& document, const Ibid& ibid) {
  const auto source = full_source(document, ibid);
  if (!source)
    return std::nullopt;
  const model::Resolution& r = document.model();
  const model::Block& block = r.blocks[r.notes[source->note].first];
  return block.absolute(block.facts->label.range);
}

} // namespace

std::optional<text::Range> definition(const rules::Analysis& analysis, text::Offset at) {
  if (const auto ibid = ibid_at(analysis.document(), at))
    return source_of(analysis.document(), *ibid);
  const auto label = note_label_at(analysis, at);
  if (!label)
    return std::nullopt;
  const std::vector<text::Range>& targets = label->is_call ? label->labels : label->calls;
  return targets.empty() ? std::nullopt : std::optional{targets.front()};
}

} // namespace unres::features
