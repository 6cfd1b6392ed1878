#pragma once

#include "features/completion/completion.h"
#include "features/completion/typed.h"

#include <vector>

namespace unres::features {

/// In a note: the symbols that begin as what is typed, of adopted texts ("A/RES/77/2") and of the
/// documents that the draft cites already.
[[nodiscard]] std::vector<Completion> complete_symbol(const rules::Analysis& analysis, const Typed& typed);

} // namespace unres::features
