#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unres::report {

/// A run of words that two versions of a paragraph share, or that one of them has.
struct Piece {
  enum class Kind : std::uint8_t { same, added, dropped } kind = Kind::same;
  std::string words;

  friend bool operator==(const Piece&, const Piece&) = default;
};

/// What makes `after` of `before`, word by word.
[[nodiscard]] std::vector<Piece> word_diff(const std::vector<std::string_view>& before,
                                           const std::vector<std::string_view>& after);

} // namespace unres::report
