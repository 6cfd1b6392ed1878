#pragma once

#include "model/facts.h"
#include "phrases/sense.h"

#include <string>

namespace unres::phrases {

/// What the paragraph after one that opens with `before` takes when its phrase is the same: also, further, and
/// then none again.
[[nodiscard]] model::SequenceWord next_step(model::SequenceWord before);

/// A phrase with Also or Further where it belongs: before the verb of an operative paragraph ("Also requests"),
/// in the preamble behind the phrase ("Noting with concern also") or between the two words of "Having also
/// considered".
[[nodiscard]] std::string with_step(model::Part part, std::string_view phrase, model::SequenceWord step);

} // namespace unres::phrases
