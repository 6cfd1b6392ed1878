#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unres::index {

/// The words of a text as they are indexed: lower case, letters of the Latin alphabet without their
/// marks, so that "Cote d'Ivoire" finds "Côte d'Ivoire".
[[nodiscard]] std::vector<std::string> folded_words(std::string_view text);

/// The same with a space between words.
[[nodiscard]] std::string folded(std::string_view text);

} // namespace unres::index
