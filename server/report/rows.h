#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace unres::report {

/// The rows of a table. A report is there to be read: of a draft that has no end, the first are shown, and how many
/// more there are.
template <typename T> struct Rows {
  static constexpr std::size_t most = 2000;

  std::vector<T> shown;
  std::size_t left_out = 0;

  [[nodiscard]] bool is_full() const { return shown.size() >= most; }
  [[nodiscard]] std::size_t size() const { return shown.size() + left_out; }
  void add(T row) {
    if (is_full())
      ++left_out;
    else
      shown.push_back(std::move(row));
  }
};

} // namespace unres::report
