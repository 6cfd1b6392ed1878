#pragma once

#include "support/expected.h"

#include <string>

namespace unres::cli {

/// Writes `after` into a file that holds `before`, whole or not at all. False where it holds the new text already, as a
/// file that is named twice does. A file that has changed since is left alone, with an error that says so.
[[nodiscard]] Expected<bool> replace_text(const std::string& path, const std::string& before, const std::string& after);

} // namespace unres::cli
