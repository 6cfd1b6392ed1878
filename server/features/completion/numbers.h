#pragma once

#include "features/completion/completion.h"
#include "features/completion/number_place.h"

#include <vector>

namespace unres::features {

/// The resolutions and decisions that could stand at a place for a number.
[[nodiscard]] std::vector<Completion> complete_number(const rules::Analysis& analysis, const NumberPlace& place,
                                                      const Typed& typed);

/// The resolutions whose title has a word that is typed after "resolution".
[[nodiscard]] std::vector<Completion> complete_number_by_title(const rules::Analysis& analysis,
                                                               const std::string& word, const Typed& typed);

} // namespace unres::features
