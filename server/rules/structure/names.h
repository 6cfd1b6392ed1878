#pragma once

#include "text/offset.h"

#include <string_view>
#include <vector>

namespace unres::rules::structure {

/// A list of names as documents write it: "Austria, Italy and Mexico". Ranges lie within the text
/// read.
struct NameList {
  std::vector<text::Range> names;
  bool has_and = false; ///< "and" stands before the last.
};

/// Splits a list at its commas and at its last "and". Commas in parentheses part nothing, and the
/// "and" of a country's own name (Bosnia and Herzegovina) is left alone.
[[nodiscard]] NameList read_names(std::string_view text);

/// The index of the first name that belongs before the one it stands behind, or `names.size()`. Names of States
/// count as their short names do.
[[nodiscard]] std::size_t first_out_of_order(std::string_view text,
                                             const std::vector<text::Range>& names);

} // namespace unres::rules::structure
