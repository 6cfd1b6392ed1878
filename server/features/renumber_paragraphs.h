#pragma once

#include "features/rewrites.h"

namespace unres::features {

/// True where a number or letter of an operative paragraph or subparagraph does not continue its sequence.
[[nodiscard]] bool is_misnumbered(const rules::Analysis& analysis);

/// What becomes of "4 bis": it stays beside 4, or is counted as a paragraph like the others.
enum class LatinNumbers : unsigned char { kept, counted };

/// Numbers the operative paragraphs 1, 2, 3 … and the subparagraphs (a), (b), (c) … as they stand, and changes the
/// references to them ("paragraph 4 (b) above") along with them. 4 bis stands beside 4; parts go on or begin anew
/// as they do; working labels (OP4) and annexes are left alone. Refused where it is not certain which paragraph a
/// reference means, and while the numbers are frozen.
[[nodiscard]] RewriteResult renumbered_paragraphs(const rules::Analysis& analysis);

/// The same, frozen or not; "4 bis" is the next number where Latin numbers are counted, and "4 alt" stands in the way.
[[nodiscard]] RewriteResult renumbered_paragraphs(const workspace::Document& document, LatinNumbers latin);

} // namespace unres::features
