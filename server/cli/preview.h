#pragma once

#include "cli/check.h"

#include <string>

namespace unres::cli {

struct PreviewOptions {
  std::string path;
  std::string output; ///< The file to write; empty for standard output.
};

/// `unres preview`: writes one text as it would be issued, as a page of HTML with its findings marked.
[[nodiscard]] int preview(const PreviewOptions& options, Streams& streams);

} // namespace unres::cli
