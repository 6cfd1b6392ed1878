#pragma once

#include "rules/structure/masthead.h"

namespace unres::rules::structure {

/// Reports sponsors of a draft that do not stand with their short names or in alphabetical order. `range` is the
/// list of them.
void check_sponsors(const workspace::Document& document, const Masthead& masthead, text::Range range,
                    Reporter& reporter);

} // namespace unres::rules::structure
