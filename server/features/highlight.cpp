#include "features/highlight.h"

#include "features/note_label.h"

#include <algorithm>

namespace unres::features {

std::vector<Highlight> highlights(const rules::Analysis& analysis, text::Offset at) {
  std::vector<Highlight> out;
  const auto label = note_label_at(analysis, at);
  if (!label)
    return out;
  for (const text::Range call : label->calls)
    out.push_back({call, false});
  for (const text::Range definition : label->labels)
    out.push_back({definition, true});
  std::sort(out.begin(), out.end(), [](const Highlight& a, const Highlight& b) { return a.range < b.range; });
  return out;
}

} // namespace unres::features
