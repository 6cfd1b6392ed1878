#pragma once

#include "features/mentions/short_names.h"

#include <string_view>

namespace unres::features {

/// Fills in the uses of each name, in one pass over the text: whole words in the same case, not part of a longer name,
/// and not in what others wrote or what is not shown.
void find_uses(const workspace::Document& document, std::vector<ShortName>& names);

/// All places of a text that have a name as whole words, whatever stands beside them, but for what others wrote.
[[nodiscard]] std::vector<text::Range> places_of(const workspace::Document& document, std::string_view name);

/// `words` with one ordinary space for white space of any kind.
[[nodiscard]] std::string spaced(std::string_view words);

} // namespace unres::features
