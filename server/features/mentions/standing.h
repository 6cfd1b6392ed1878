#pragma once

#include "text/offset.h"

#include <algorithm>
#include <vector>

namespace unres::features {

/// Puts what has a `range` in the order of the text, and drops what overlaps something before it, or has no bytes: of two
/// that overlap the first stands, and of two that begin together the longer one.
template <typename Ranged> void keep_standing(std::vector<Ranged>& all) {
  std::stable_sort(all.begin(), all.end(), [](const Ranged& a, const Ranged& b) {
    return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
  });
  text::Offset end = 0;
  std::erase_if(all, [&](const Ranged& each) {
    const bool overlaps = each.range.begin < end || each.range.empty();
    end = std::max(end, each.range.end);
    return overlaps;
  });
}

} // namespace unres::features
