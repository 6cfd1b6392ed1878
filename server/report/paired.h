#pragma once

#include <cstddef>
#include <limits>
#include <string_view>
#include <vector>

namespace unres::report {

inline constexpr std::size_t unpaired = std::numeric_limits<std::size_t>::max();

/// For each paragraph of `after` the one of `before` that it has come from, each at most once: one with the very words,
/// else the one with the most words in common, if that is about half of them. A paragraph is given as its words.
[[nodiscard]] std::vector<std::size_t> paired(const std::vector<std::vector<std::string_view>>& before,
                                              const std::vector<std::vector<std::string_view>>& after);

} // namespace unres::report
