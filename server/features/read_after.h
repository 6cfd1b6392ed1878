#pragma once

#include "text/edit.h"
#include "workspace/document.h"

#include <tl/expected.hpp>

#include <memory>
#include <vector>

namespace unres::features {

/// The text after edits, read anew; an obstacle where they cannot be applied.
[[nodiscard]] tl::expected<std::shared_ptr<const workspace::Document>, text::Obstacle>
read_after(const workspace::Document& document, const std::vector<text::Edit>& edits);

} // namespace unres::features
