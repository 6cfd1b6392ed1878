#pragma once

#include "features/mentions/instruments.h"

#include <cstddef>

namespace unres::features {

/// The mentions of one instrument.
struct InstrumentGroup {
  std::optional<InstrumentId> id;
  std::vector<std::size_t> mentions; ///< By their place in the list that was grouped, ascending.
  std::size_t introduction = 0;      ///< The first in full: with its date, or with its note. Else the first of all.
  std::optional<text::Range> note;   ///< The label of the note that it has there.
};

/// Groups mentions by what they name, in the order of their first ones; one that is not certain is by itself.
[[nodiscard]] std::vector<InstrumentGroup> instrument_groups(const rules::Analysis& analysis,
                                                             const std::vector<InstrumentMention>& all);

} // namespace unres::features
