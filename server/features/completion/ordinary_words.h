#pragma once

#include <string_view>

namespace unres::features {

/// True for the beginning, in small letters, of a word that sentences have as often as titles: to complete
/// it would disturb.
[[nodiscard]] bool is_ordinary(std::string_view word);

} // namespace unres::features
