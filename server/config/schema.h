#pragma once

#include <string>

namespace unres::config {

/// The JSON Schema (draft 7, which editors know best) of `.unres.json`.
[[nodiscard]] std::string schema();

} // namespace unres::config
