#pragma once

#include "features/negotiation/cuts.h"
#include "features/negotiation/decide.h"

#include <optional>

namespace unres::features {

/// Makes the cuts, reads the text anew and says what is otherwise than the decisions ask for: another issue open or
/// closed, a paragraph read in another way, a call that leads to another source. Nothing where all is well.
[[nodiscard]] std::optional<text::Obstacle> objection(const rules::Analysis& analysis, const std::vector<Proposal>& all,
                                                      const std::vector<Decision>& decisions, const std::vector<Cut>& cuts);

} // namespace unres::features
