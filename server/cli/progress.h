#pragma once

#include <chrono>
#include <cstddef>
#include <ostream>

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

  void show(std::size_t done);
  /// Takes the bar away, before anything else is written.
  void clear();

private:
  std::ostream& err_;
  bool enabled_;
  bool drawn_ = false;
  std::size_t total_;
  std::chrono::steady_clock::time_point due_;
};

} // namespace unres::cli
