#pragma once

#include "rules/runner.h"

#include <string_view>
#include <vector>

namespace unres::features {

/// What the labels that are typed together may have in them, as a regular expression of JavaScript.
inline constexpr std::string_view linked_words = R"([^\s\[\]]+)";

/// The names within [^name] that stay the same while one of them is typed in: of the calls and of the note.
/// Nothing for labels of other forms, and where only one place or more than one note has the name.
[[nodiscard]] std::vector<text::Range> linked_ranges(const rules::Analysis& analysis, text::Offset at);

} // namespace unres::features
