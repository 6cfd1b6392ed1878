#pragma once

#include "support/expected.h"

#include <cstdint>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace unres::cli {

/// Why a file is looked at.
enum class Asked : std::uint8_t {
  by_name,   ///< Named by the user, or by its ending a resolution: always checked.
  by_folder, ///< Found in a folder: checked if it looks like a resolution.
};

/// One text to check.
struct Input {
  std::string path; ///< As given, with what a folder adds; "-" is standard input.
  std::string name; ///< What it is called, where that is not its path.
  Asked asked = Asked::by_name;
  std::size_t argument = 0; ///< The argument it comes from.

  [[nodiscard]] const std::string& called() const { return name.empty() ? path : name; }
};

/// What the arguments of a command name.
struct Inputs {
  struct Trouble {
    std::string path;
    std::string message;
  };
  std::vector<Input> files; ///< In the order given; each folder's sorted by path.
  std::vector<std::string> arguments;
  std::vector<bool> is_folder; ///< For each argument.
  std::vector<Trouble> troubles;
};

/// Finds the texts that the arguments name. Folders are searched through, without hidden entries,
/// node_modules, and folders behind symbolic links, so that no cycle is followed.
[[nodiscard]] Inputs find_inputs(const std::vector<std::string>& arguments);

/// The bytes of a file, or of `in` for "-".
[[nodiscard]] Expected<std::string> read_text(const std::string& path, std::istream& in);

} // namespace unres::cli
