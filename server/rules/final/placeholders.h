#pragma once

#include "rules/rule.h"

#include <string_view>
#include <vector>

namespace unres::rules {

/// True for what brackets hold where words are still to come: "date", "…", "to be confirmed".
[[nodiscard]] bool is_placeholder(std::string_view bracketed);

/// True for what is not the text's own: in a quotation, a link's target, a comment or a deletion.
[[nodiscard]] bool is_foreign(const BlockView& block, text::Offset at);

/// Where a block has placeholders that no brackets set apart: XX, TBC, "(to be determined)", "20XX",
/// "A/79/L.XX", "__", and "…" where a number or a date belongs. Sorted.
[[nodiscard]] std::vector<text::Range> placeholders(const BlockView& block);

} // namespace unres::rules
