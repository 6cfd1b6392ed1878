#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string_view>

namespace unres::cli {

/// A bar on a terminal that appears where work takes longer than a person likes to wait without a
/// sign. Used from one thread.
class Progress {
public:
  /// Without `enabled` it never writes.
  Progress(std::ostream& err, bool enabled, std::size_t total, std::chrono::milliseconds patience);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { clear(); }

  /// How many of the files have been checked.
  void show(std::size_t done);
  /// How many of the bytes have been imported; with the rate and the time left.
  void show_bytes(std::uint64_t done);
  /// Takes the bar away, before anything else is written.
  void clear();

private:
  [[nodiscard]] bool due();
  void draw(std::string_view task, double part, std::string_view words);

  std::ostream& err_;
  bool enabled_;
  bool drawn_ = false;
  std::size_t total_;
  std::chrono::steady_clock::time_point begun_;
  std::chrono::steady_clock::time_point due_;
};

} // namespace unres::cli
