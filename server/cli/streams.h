#pragma once

#include <chrono>
#include <istream>
#include <ostream>

namespace unres::cli {

/// Where a command reads and writes, and who is at the other end. The streams are borrowed.
struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool color = false;                       ///< What `--color auto` means for `out`.
  bool progress = false;                    ///< True where `err` can show a bar that is redrawn.
  unsigned width = 100;                     ///< Columns that `out` shows.
  std::chrono::milliseconds patience{1000}; ///< How long before a bar is shown.
};

/// Exit codes.
inline constexpr int exit_clean = 0;
inline constexpr int exit_findings = 1;
inline constexpr int exit_trouble = 2; ///< Usage, input or output; wins over findings.

} // namespace unres::cli
