#pragma once

#include <compare>
#include <cstdint>
#include <ostream>
#include <string_view>

namespace unres::text {

/// A byte offset into a UTF-8 text. Texts are limited to 4 GiB by tree-sitter.
using Offset = std::uint32_t;

/// A half-open range of bytes, `begin <= end`.
struct Range {
  Offset begin = 0;
  Offset end = 0;

  [[nodiscard]] constexpr Offset size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  /// True for an offset inside or at either edge: a cursor at the end of a word touches it.
  [[nodiscard]] constexpr bool touches(Offset at) const { return begin <= at && at <= end; }
  [[nodiscard]] constexpr bool contains(Range other) const {
    return begin <= other.begin && other.end <= end;
  }
  [[nodiscard]] constexpr bool overlaps(Range other) const {
    return begin < other.end && other.begin < end;
  }
  [[nodiscard]] constexpr Range shifted(Offset by) const { return {begin + by, end + by}; }

  friend constexpr auto operator<=>(const Range&, const Range&) = default;
};

/// The bytes of `range` in `text`; what lies outside the text is cut off.
[[nodiscard]] constexpr std::string_view slice(std::string_view text, Range range) {
  if (range.begin >= text.size())
    return {};
  return text.substr(range.begin, range.size());
}

inline std::ostream& operator<<(std::ostream& out, Range range) {
  return out << range.begin << ".." << range.end;
}

} // namespace unres::text
