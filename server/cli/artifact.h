#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace unres::cli {

/// How a SARIF log names a file: by a reference relative to the folder where the command ran, where the file is in
/// it, else by a file URI.
struct Artifact {
  std::string uri;
  bool relative = true;
};

[[nodiscard]] Artifact artifact_of(std::string_view path, const std::filesystem::path& folder);

} // namespace unres::cli
