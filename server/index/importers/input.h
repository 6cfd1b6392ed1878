#pragma once

#include <cstdint>
#include <functional>
#include <istream>
#include <string>
#include <string_view>

namespace unres::index {

/// Told how many bytes more have been read; false ends the import.
using Watch = std::function<bool(std::uint64_t bytes)>;

/// A file from its beginning to its end, a piece at a time, so that none is too large.
class Input {
public:
  /// `head` is what somebody has read of it already.
  Input(std::istream& in, const Watch& watch, std::string head = {});

  /// The next piece, which lives until the next call; empty at the end.
  [[nodiscard]] std::string_view piece();
  /// True where the reading ended before the file did: somebody wants it to end, or the disk fails.
  [[nodiscard]] bool stopped() const { return stopped_; }
  [[nodiscard]] bool failed() const;

private:
  std::istream& in_;
  const Watch& watch_;
  std::string head_;
  std::string buffer_;
  bool stopped_ = false;
};

} // namespace unres::index
