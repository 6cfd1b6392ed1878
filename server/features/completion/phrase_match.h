#pragma once

#include <optional>
#include <string_view>

namespace unres::features {

/// How well what is typed fits a phrase, the best first.
enum class Fit { whole, word_beginnings, later_word, one_wrong };

/// How `typed` fits `phrase`, in any case: it begins with it; it gives beginnings of its words in order ("twa",
/// "note app"); it begins a later word; or one letter is wrong, missing or too much.
[[nodiscard]] std::optional<Fit> fit(std::string_view typed, std::string_view phrase);

} // namespace unres::features
