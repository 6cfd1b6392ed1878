#pragma once

#include "features/rewrites.h"

namespace unres::features {

/// True where a number or letter of an operative paragraph or subparagraph does not continue its sequence.
[[nodiscard]] bool is_misnumbered(const rules::Analysis& analysis);

/// Numbers the operative paragraphs 1, 2, 3 … and the subparagraphs (a), (b), (c) … as they stand, and changes the
/// references to them ("paragraph 4 (b) above") along with them. 4 bis stands beside 4; parts go on or begin anew
/// as they do; working labels (OP4) and annexes are left alone. Refused where it is not certain which paragraph a
/// reference means.
[[nodiscard]] RewriteResult renumbered_paragraphs(const rules::Analysis& analysis);

} // namespace unres::features
