#pragma once

#include "features/mentions/mentions.h"
#include "support/expected.h"

#include <string>
#include <string_view>
#include <vector>

namespace unres::features {

/// What is typed over when something is renamed: "12" for [^12] and ¹² alike.
struct Renaming {
  text::Range range;
  std::string name;
};

/// Whether what is named at a place can be renamed, or why not: the label of a note, a short name that the text
/// introduces, the full name of an instrument.
[[nodiscard]] Expected<Renaming> prepare_rename(const Mentions& mentions, text::Offset at);

/// The edits that give it another name wherever the text has this one; or why it cannot have that. Proved: applied,
/// the text has the same parts, and the same places have the name.
[[nodiscard]] Expected<std::vector<text::Edit>> rename(const Mentions& mentions, text::Offset at, std::string_view name);

} // namespace unres::features
