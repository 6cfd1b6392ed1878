#pragma once

#include "cli/style.h"

#include <string>
#include <string_view>

namespace unres::cli {

/// What `after` has otherwise than `before`, as a unified diff with three lines of context, which `patch -p0`
/// applies. Empty where they are equal. Bytes stand as they are; with colours, what would move a cursor is shown
/// by a symbol.
[[nodiscard]] std::string unified_diff(std::string_view path, std::string_view before, std::string_view after,
                                       const Style& style);

} // namespace unres::cli
