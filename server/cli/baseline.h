#pragma once

#include "cli/report.h"
#include "support/expected.h"

#include <filesystem>
#include <map>
#include <string>
#include <tuple>

namespace unres::cli {

/// The findings that a body of texts is known to have. Remembered by path, rule and words, with how often, so
/// that a finding is known again when the text around it has changed. Paths are relative to the folder of the
/// baseline's own file, so that it holds wherever the command runs.
class Baseline {
public:
  /// What is known of one text. Parts of `Baseline`; borrowed.
  struct Known {
    std::size_t count = 0;
    std::string message; ///< For people who read the file.
  };
  using Key = std::tuple<std::string, std::string, std::string>; ///< Path, rule, fingerprint.

  explicit Baseline(const std::filesystem::path& file);

  /// Reads what `written` wrote.
  [[nodiscard]] static Expected<Baseline> read(const std::filesystem::path& file);

  /// Takes the known findings out of those of a text. Returns how many there were, and how many more are known
  /// that the text has no longer.
  struct Hidden {
    std::size_t known = 0;
    std::size_t gone = 0;
  };
  [[nodiscard]] Hidden hide(std::string_view path, std::vector<Shown>& findings) const;

  /// Remembers the findings of a text. On one thread.
  void add(std::string_view path, const std::vector<Shown>& findings);

  /// The whole as JSON, sorted, a finding a line.
  [[nodiscard]] std::string written() const;

private:
  [[nodiscard]] std::string name_of(std::string_view path) const;

  std::filesystem::path folder_;
  std::map<Key, Known> known_;
};

} // namespace unres::cli
