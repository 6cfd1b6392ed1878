#pragma once

#include "rules/paragraphs.h"

namespace unres::rules::structure {

/// True for a paragraph that brings in a text of its own: it ends with a colon, and no
/// sub-paragraphs follow ("Adopts the following declaration:"). What comes after it keeps that
/// text's rules.
[[nodiscard]] bool introduces_text(const Resolution& r, Index paragraph);

/// True where a heading stands between a paragraph and the one before it.
[[nodiscard]] bool heading_before(const Resolution& r, Index paragraph);

} // namespace unres::rules::structure
