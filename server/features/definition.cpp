#include "features/definition.h"

#include "features/ibid_place.h"

#include <algorithm>

namespace unres::features {

std::optional<text::Range> definition(const Mentions& mentions, text::Offset at) {
  const rules::Analysis& analysis = mentions.analysis();
  if (const auto ibid = ibid_at(analysis, at)) {
    const auto source = source_of(analysis, *ibid);
    return source ? std::optional{analysis.notes().notes[source->origin].label_range} : std::nullopt;
  }
  const auto found = mentions.at(at);
  if (!found)
    return std::nullopt;
  const Mention* target = found->introduction();
  if (found->is_introduced_here()) {
    if (found->note)
      return found->note;
    if (found->kind == ReferentKind::note) {
      const auto call = std::find_if(found->mentions.begin(), found->mentions.end(),
                                     [](const Mention& each) { return !each.introduces; });
      target = call == found->mentions.end() ? nullptr : &*call;
    }
  }
  return target == nullptr ? std::nullopt : std::optional{target->range};
}

} // namespace unres::features
