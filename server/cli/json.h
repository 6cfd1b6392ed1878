#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace unres::cli {

/// Members stay in the order in which they are given.
using Json = nlohmann::ordered_json;

/// On one line. Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] inline std::string written(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace unres::cli
