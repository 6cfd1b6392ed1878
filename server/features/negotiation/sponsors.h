#pragma once

#include "features/rewrites.h"

namespace unres::features {

/// True where the sponsors of a draft are not in order, or "and" does not stand before the last.
[[nodiscard]] bool has_unsorted_sponsors(const rules::Analysis& analysis);

/// True on the line of sponsors of a draft.
[[nodiscard]] bool is_sponsors_place(const rules::Analysis& analysis, text::Offset at);

/// Puts the States of "Italy, Austria: draft resolution" in the English alphabetical order of their short names, with
/// "and" before the last; marks of notes go with their State. Refused where a name is no State's that is known, and
/// where a State submits for a group, which stands by other rules.
[[nodiscard]] RewriteResult sorted_sponsors(const rules::Analysis& analysis);

} // namespace unres::features
