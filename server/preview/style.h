#pragma once

#include <string_view>

namespace unres::preview {

/// The look of an issued document on A4, on the screen and in print. Pages that a script has cut are `.page`, with
/// `.running` above and `.folio` below their `.text`.
[[nodiscard]] std::string_view style_sheet();

} // namespace unres::preview
