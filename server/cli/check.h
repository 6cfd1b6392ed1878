#pragma once

#include "cli/settings.h"
#include "cli/streams.h"
#include "rules/runner.h"

#include <cstdint>
#include <string>
#include <vector>

namespace unres::cli {

enum class Format : std::uint8_t { text, json };
enum class Color : std::uint8_t { automatic, always, never };

struct CheckOptions {
  std::vector<std::string> paths;
  Format format = Format::text;
  Overrides overrides;
  rules::Severity fail_on = rules::Severity::error; ///< `off` stands for "never".
  Color color = Color::automatic;
  std::string index;      ///< Of the user, where it is not in its usual place.
  bool with_index = true; ///< Whether the user's is asked at all.
  std::size_t jobs = 0; ///< Threads; 0 for one a processor.
};

/// `unres check`: reads the texts, runs the rules and writes what they find. Returns the exit code.
[[nodiscard]] int check(const CheckOptions& options, Streams& streams);

/// One line on standard error about a file.
void complain(Streams& streams, std::string_view path, std::string_view message);

} // namespace unres::cli
