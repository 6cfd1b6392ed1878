#include "features/definition.h"

#include "features/note_label.h"

namespace unres::features {

std::optional<text::Range> definition(const rules::Analysis& analysis, text::Offset at) {
  const auto label = note_label_at(analysis, at);
  if (!label)
    return std::nullopt;
  const std::vector<text::Range>& targets = label->is_call ? label->labels : label->calls;
  return targets.empty() ? std::nullopt : std::optional{targets.front()};
}

} // namespace unres::features
