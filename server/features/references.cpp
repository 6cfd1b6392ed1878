#include "features/references.h"

#include "features/highlight.h"

namespace unres::features {

std::vector<text::Range> references(const rules::Analysis& analysis, text::Offset at, bool definition) {
  std::vector<text::Range> out;
  for (const Highlight& place : highlights(analysis, at))
    if (definition || !place.defines)
      out.push_back(place.range);
  return out;
}

} // namespace unres::features
