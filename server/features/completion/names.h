#pragma once

#include "features/completion/completion.h"
#include "features/completion/typed.h"

#include <vector>

namespace unres::features {

/// The treaties and instruments whose title or short name is being typed. Only strong matches: several
/// words of a name that begins with a capital, or a word that ordinary sentences do not have.
[[nodiscard]] std::vector<Completion> complete_name(const rules::Analysis& analysis, const Typed& typed);

} // namespace unres::features
