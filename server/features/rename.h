#pragma once

#include "rules/runner.h"
#include "support/expected.h"

#include <string>
#include <string_view>
#include <vector>

namespace unres::features {

/// What is typed over when a label is renamed: "12" for [^12] and ¹² alike.
struct Renaming {
  text::Range range;
  std::string name;
};

/// Whether the label of a note can be renamed at a place, or why not.
[[nodiscard]] Expected<Renaming> prepare_rename(const rules::Analysis& analysis, text::Offset at);

/// The edits that give the note at a place, with all its calls, another label; or why it cannot have that.
/// A label of superscripts may be asked for in ordinary figures.
[[nodiscard]] Expected<std::vector<text::Edit>> rename(const rules::Analysis& analysis, text::Offset at,
                                                       std::string_view name);

} // namespace unres::features
