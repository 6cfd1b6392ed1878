#pragma once

#include "features/rewrites.h"

namespace unres::features {

/// True where operative paragraphs have numbers and none are frozen.
[[nodiscard]] bool can_be_frozen(const rules::Analysis& analysis);

/// True where the numbers are frozen.
[[nodiscard]] bool is_frozen(const rules::Analysis& analysis);

/// Puts the marker that freezes the numbers before the first numbered paragraph: from then on a paragraph that is
/// added between 3 and 4 is 3 bis, and one that is removed leaves its number.
[[nodiscard]] RewriteResult frozen(const rules::Analysis& analysis);

/// Takes the marker out again and numbers the paragraphs anew, Latin numbers and gaps included, with the references
/// to them. Refused where it is not certain which paragraph a reference means.
[[nodiscard]] RewriteResult unfrozen(const rules::Analysis& analysis);

} // namespace unres::features
