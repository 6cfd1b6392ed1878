#pragma once

#include <string_view>

namespace unres::index {

/// The version of SQLite that reads the user's index: "3.40.1".
[[nodiscard]] std::string_view sqlite_version();

} // namespace unres::index
