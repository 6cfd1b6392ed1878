#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string_view>

/// One target of fuzzing: a file that defines `try_one`. libfuzzer.cpp hands it what libFuzzer makes up,
/// replay.cpp what is kept in files.
namespace unres::fuzz {

/// Tries one input; whatever is wrong ends the process.
void try_one(std::string_view bytes);

/// Ends the process where something does not hold that always must.
inline void require(bool holds, std::string_view what) {
  if (holds)
    return;
  std::cerr << "does not hold: " << what << std::endl;
  std::abort();
}

/// Takes small numbers and pieces of text out of an input, so that a change of a byte changes a little.
class Bytes {
public:
  explicit Bytes(std::string_view bytes) : rest_(bytes) {}

  [[nodiscard]] bool empty() const { return rest_.empty(); }

  /// The next byte; 0 at the end.
  std::uint8_t byte() {
    if (rest_.empty())
      return 0;
    const auto out = static_cast<std::uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    return out;
  }

  /// A number below `limit`, of two bytes; 0 where the limit is.
  std::size_t below(std::size_t limit) {
    const auto high = static_cast<std::size_t>(byte());
    const std::size_t number = high * 256 + byte();
    return limit == 0 ? 0 : number % limit;
  }

  /// What stands before the next NUL, or the rest.
  std::string_view text() {
    const std::size_t end = rest_.find('\0');
    const std::string_view out = rest_.substr(0, end);
    rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
    return out;
  }

  std::string_view rest() {
    const std::string_view out = rest_;
    rest_ = {};
    return out;
  }

private:
  std::string_view rest_;
};

} // namespace unres::fuzz
