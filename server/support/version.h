#pragma once

#include <string_view>

namespace unres {

/// The version of this build, as CMakeLists.txt names it: "0.1.0".
[[nodiscard]] std::string_view version();

} // namespace unres
