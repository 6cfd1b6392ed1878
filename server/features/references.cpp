#include "features/references.h"

namespace unres::features {

std::vector<text::Range> references(const Mentions& mentions, text::Offset at, bool definition) {
  std::vector<text::Range> out;
  if (const auto found = mentions.at(at))
    for (const Mention& each : found->mentions)
      if (definition || !each.introduces)
        out.push_back(each.range);
  return out;
}

} // namespace unres::features
