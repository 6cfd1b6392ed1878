#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unres::features {

/// Who proposes something, one by one: "EU" and "Mexico" in "EU, Mexico" and in "EU and Mexico". The "and" of a
/// State's own name parts nothing.
[[nodiscard]] std::vector<std::string> delegations_in(std::string_view attribution);

/// True where all of them are names that delegations have: of States, abbreviations such as EU and G77, and words
/// that groups and offices have in their names.
[[nodiscard]] bool are_delegations(std::string_view attribution);

/// The name as a sentence has it: "the EU", "the African Group", "Mexico".
[[nodiscard]] std::string with_article(std::string_view delegation);

} // namespace unres::features
