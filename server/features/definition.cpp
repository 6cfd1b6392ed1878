#include "features/definition.h"

#include "features/ibid_place.h"
#include "features/note_label.h"

namespace unres::features {

std::optional<text::Range> definition(const rules::Analysis& analysis, text::Offset at) {
  if (const auto ibid = ibid_at(analysis, at)) {
    const auto source = source_of(analysis, *ibid);
    return source ? std::optional{analysis.notes().notes[source->origin].label_range} : std::nullopt;
  }
  const auto label = note_label_at(analysis, at);
  if (!label)
    return std::nullopt;
  const std::vector<text::Range>& targets = label->is_call ? label->labels : label->calls;
  return targets.empty() ? std::nullopt : std::optional{targets.front()};
}

} // namespace unres::features
