#pragma once

#include "rules/citation/evidence.h"

#include <span>

/// What rules about lists of numbers share.
namespace unres::rules::citation {

/// Calls `visit(std::span<const Cited>)` for each list of numbers that is not quoted: “resolutions 60/1 of 16
/// September 2005 and 69/193”.
template <typename Visit> void for_each_list(const CitingView& view, Visit&& visit) {
  const std::vector<Cited>& all = view.cited.all;
  for (std::size_t first = 0, last = 0; first < all.size(); first = last) {
    last = first + 1;
    while (last < all.size() && all[last].list == all[first].list)
      ++last;
    if (!all[first].item->quoted)
      visit(std::span<const Cited>{all.data() + first, last - first});
  }
}

/// True where no mark has ended the words after a citation: more of them may be about to be typed.
[[nodiscard]] bool is_open(const CitingView& view, const Cited& cited);

/// The comma before “and” in front of a citation, in the text; empty where there is none or where more than
/// “, and” stands there.
[[nodiscard]] text::Range comma_before_and(const CitingView& view, const Cited& cited);

} // namespace unres::rules::citation
