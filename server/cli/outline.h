#pragma once

#include "cli/check.h"

#include <string>

namespace unres::cli {

struct OutlineOptions {
  std::string path;
  Format format = Format::text;
  Color color = Color::automatic;
};

/// `unres outline`: shows the structure of one text as a tree.
[[nodiscard]] int outline(const OutlineOptions& options, Streams& streams);

} // namespace unres::cli
