#pragma once

#include "features/negotiation/decide.h"

#include <string>
#include <vector>

namespace unres::features {

/// What somebody may decide at a place: to accept or to reject one proposal, or all that a delegation proposes.
struct DecisionOffer {
  std::string title;               ///< "Accept what the EU proposes here"
  bool accepts = false;
  std::string by;                  ///< The delegation; empty where nobody is named.
  bool everywhere = false;         ///< All that it proposes in the text, and not only here.
  text::Range at;                  ///< The proposal at the place.
  std::vector<Decision> decisions; ///< To be proved by `decided`.
  std::string obstacle;            ///< Why it cannot be decided; empty where it may be tried.
};

/// The offers at a place, for the innermost proposal there; none elsewhere. Nothing is read again for them.
[[nodiscard]] std::vector<DecisionOffer> decision_offers(const std::vector<Proposal>& all, text::Offset at);

} // namespace unres::features
