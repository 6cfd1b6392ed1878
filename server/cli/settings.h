#pragma once

#include "config/lookup.h"

#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace unres::cli {

/// What the command line sets, over what `.unres.json` does.
struct Overrides {
  std::optional<std::string> profile; ///< A name that choose_profile knows.
  std::optional<rules::Mode> mode;
  std::map<std::string, rules::Severity, std::less<>> severities;
  std::string config;      ///< The file that holds for all texts; empty for the nearest to each.
  bool with_config = true; ///< Whether any file is read.
};

/// Takes over `ID=SEVERITY`, a rule or a family; false for anything else.
[[nodiscard]] bool read_severity(std::string_view typed, Overrides& overrides);

/// What holds for each file. May be asked from any thread.
class FileSettings {
public:
  explicit FileSettings(Overrides overrides) : overrides_(std::move(overrides)) {}

  /// For a text at this path; "-" stands in the folder where the command runs.
  [[nodiscard]] rules::Options for_file(const std::string& path);

  /// How a text at this path is set out, as files have it.
  [[nodiscard]] features::FormatStyle format_of(const std::string& path);

  /// A line for each thing that is wrong with the files that were asked for.
  [[nodiscard]] std::vector<std::string> troubles() const;
  /// True where a file could not be read, or is no JSON: nothing of it counts.
  [[nodiscard]] bool broken() const;

private:
  [[nodiscard]] std::shared_ptr<const config::File> file_of(const std::string& path);

  Overrides overrides_;
  mutable std::mutex mutex_;
  config::Lookup lookup_;
};

} // namespace unres::cli
