#pragma once

#include "cli/check.h"
#include "cli/streams.h"
#include "features/format/style.h"

#include <optional>
#include <string>
#include <vector>

namespace unres::cli {

struct FmtOptions {
  std::vector<std::string> paths; ///< Files and folders; "-" is standard input.
  bool from_input = false;        ///< `--stdin`: the same as "-" alone.
  bool check = false;             ///< Name what would change, and change nothing.
  bool diff = false;              ///< Show what would change, and change nothing.
  std::optional<features::Wrap> wrap = {}; ///< What the command line sets goes before `.unres.json`.
  std::optional<unsigned> width = {};
  std::optional<unsigned> indent = {};
  std::optional<features::NotePlacement> notes = {};
  Color color = Color::automatic;
};

/// `unres fmt`: sets texts out anew without changing a word. A text that would be read in another way is left as it
/// is, with the reason on standard error.
[[nodiscard]] int fmt(const FmtOptions& options, Streams& streams);

} // namespace unres::cli
