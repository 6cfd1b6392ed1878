#pragma once

#include "cli/check.h"
#include "cli/streams.h"

#include <string>
#include <vector>

namespace unres::cli {

struct DoctorOptions {
  std::vector<std::string> files; ///< Drafts to look at; "-" for standard input.
  std::string index;              ///< The file of the user's index; empty for where it is by default.
  bool with_index = true;
  Format format = Format::text;
};

/// `unres doctor`: what a report of a fault should say of the program, the index, the configuration and the
/// drafts named, without any of their words.
[[nodiscard]] int doctor(const DoctorOptions& options, Streams& streams);

} // namespace unres::cli
