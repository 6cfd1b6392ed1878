#pragma once

#include "preview/preview.h"

#include <string>

namespace unres::preview {

/// A preview as one page of HTML that needs nothing beside itself: no script, no font, no network. It is one long sheet,
/// its notes at the foot; each element has the lines that it comes from as `data-line` and `data-last`.
[[nodiscard]] std::string html(const Preview& preview);

} // namespace unres::preview
