#pragma once

#include "features/rename.h"

namespace unres::features {

/// Whether the label of the note at a place can be renamed, or why not.
[[nodiscard]] Expected<Renaming> prepare_rename_of_note(const rules::Analysis& analysis, text::Offset at);

/// The edits that give the note at a place, with all its calls, another label; or why it cannot have that.
/// A label of superscripts may be asked for in ordinary figures.
[[nodiscard]] Expected<std::vector<text::Edit>> rename_note(const rules::Analysis& analysis, text::Offset at,
                                                            std::string_view name);

} // namespace unres::features
