#pragma once

#include <string_view>

namespace unres::model {

/// True for a name (or path, or URI) whose ending says that the file is a resolution, whatever it holds.
[[nodiscard]] inline bool names_resolution(std::string_view name) {
  return name.ends_with(".unres") || name.ends_with(".unres.md") || name.ends_with(".res.md");
}

} // namespace unres::model
