#pragma once

#include "text/edit.h"

#include <string>
#include <string_view>
#include <vector>

namespace unres::features {

/// Bytes of a text that go.
struct Cut {
  text::Range range;
  std::size_t decision = 0; ///< For whose sake.
  bool whole = false;       ///< A block with what parts it from the next: nothing is to be mended around it.
  std::string put = {};     ///< What stands there instead.
};

/// True where a cut holds the range.
[[nodiscard]] bool is_cut(const std::vector<Cut>& cuts, text::Range range);

/// What stays of a range.
[[nodiscard]] std::string left_of(std::string_view text, text::Range range, const std::vector<Cut>& cuts);

/// Sorts cuts, makes one of those that meet, and lets each take along what would stand twice where it joins the
/// text: a space before a space or a closing mark, a comma before a comma or a mark that ends more.
void mend(std::string_view text, std::vector<Cut>& cuts);

} // namespace unres::features
