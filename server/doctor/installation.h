#pragma once

#include "doctor/fact.h"

namespace unres::doctor {

/// What was built, of what, and for what.
[[nodiscard]] Section program();

/// What is built in, and the user's index at `store`; an empty path for none.
[[nodiscard]] Section index_of(const std::filesystem::path& store);

/// What the surroundings say of languages and terminals.
[[nodiscard]] Section terminal();

} // namespace unres::doctor
