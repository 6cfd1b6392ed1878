#pragma once

#include "cli/settings.h"
#include "cli/streams.h"
#include "cli/submission.h"
#include "rules/runner.h"

#include <cstdint>
#include <string>
#include <vector>

namespace unres::cli {

enum class Format : std::uint8_t { text, json, jsonl, sarif, github, junit };
enum class Color : std::uint8_t { automatic, always, never };

/// What becomes of safe fixes.
enum class Fixing : std::uint8_t {
  none,
  done,  ///< Files are written.
  shown, ///< As a diff; nothing is written.
};

struct CheckOptions {
  std::vector<std::string> paths;
  std::string files_from;          ///< A file that lists paths, in place of them; "-" for standard input.
  bool null = false;               ///< Whether listed paths end in NUL, not in a line's end.
  std::string stdin_filename;      ///< What standard input is called.
  Format format = Format::text;
  Fixing fixing = Fixing::none;
  std::string baseline;            ///< Whose findings are not shown.
  std::string write_baseline;      ///< To be written.
  Overrides overrides;
  rules::Severity fail_on = rules::Severity::error; ///< `off` stands for "never".
  Color color = Color::automatic;
  ReportOptions report;
  std::string index;      ///< Of the user, where it is not in its usual place.
  bool with_index = true; ///< Whether the user's is asked at all.
  std::size_t jobs = 0; ///< Threads; 0 for one a processor.
};

/// Why the options make no sense together; empty where they do.
[[nodiscard]] std::string misuse_of(const CheckOptions& options);

/// `unres check`: reads the texts, runs the rules and writes what they find. Returns the exit code.
[[nodiscard]] int check(const CheckOptions& options, Streams& streams);

/// One line on standard error about a file.
void complain(Streams& streams, std::string_view path, std::string_view message);

} // namespace unres::cli
