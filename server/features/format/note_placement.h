#pragma once

#include "text/edit.h"
#include "workspace/document.h"

#include <tl/expected.hpp>

#include <vector>

namespace unres::features::formatting {

/// The edits that put the notes of each resolution behind everything else of it, in the order in which they stand;
/// or why they cannot be moved. Every call leads to the same source as before.
[[nodiscard]] tl::expected<std::vector<text::Edit>, text::Obstacle> notes_to_end(const workspace::Document& document);

} // namespace unres::features::formatting
