#pragma once

#include "phrases/sense.h"

namespace unres::phrases {

/// Senses of the phrases of adopted texts that have no row but vary one: an adverb more, another adjective,
/// "once again", two verbs joined by "and". Their meaning is left empty.
[[nodiscard]] const std::vector<Sense>& derived(model::Part part);

} // namespace unres::phrases
