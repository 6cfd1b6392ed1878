#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace unres {

/// Insertions, deletions and changes of one byte that lead from `a` to `b`.
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b);

/// The candidates that may have been meant by `word`, nearest first, at most `limit`: those a few
/// letters away, and those that hold it.
[[nodiscard]] std::vector<std::string_view>
nearest(std::string_view word, std::span<const std::string_view> candidates, std::size_t limit);

} // namespace unres
