#pragma once

#include "model/resolution.h"

namespace unres::features {

/// A paragraph with all below it, by its index: the tree has subparagraphs of all levels side by side.
[[nodiscard]] inline text::Range with_those_below(const model::Resolution& r, model::Index paragraph) {
  const model::Paragraph& above = r.paragraphs[paragraph];
  model::Index last = paragraph;
  while (last + 1 < r.paragraphs.size() && r.paragraphs[last + 1].level > above.level &&
         r.paragraphs[last + 1].scope == above.scope)
    ++last;
  return {r.range(above).begin, r.range(r.paragraphs[last]).end};
}

} // namespace unres::features
