#pragma once

#include <span>
#include <string_view>

namespace unres::notation {

/// True for a word, in its capital, that tells what kind of instrument a name is of: "Convention", "Agenda".
/// The first such word of a name is where it is looked for in a text.
[[nodiscard]] bool is_name_word(std::string_view word);

/// All of them.
[[nodiscard]] std::span<const std::string_view> name_words();

} // namespace unres::notation
