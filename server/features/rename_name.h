#pragma once

#include "features/rename.h"

namespace unres::features {

/// Whether the short name or the full name of an instrument that `found` is can be renamed, or why not.
[[nodiscard]] Expected<Renaming> prepare_rename_of_name(const rules::Analysis& analysis, const Referent& found);

/// The edits that give it another name wherever the text writes this one, what others wrote left aside; or why it
/// cannot have that.
[[nodiscard]] Expected<std::vector<text::Edit>> rename_name(const rules::Analysis& analysis, const Referent& found,
                                                            std::string_view name);

} // namespace unres::features
