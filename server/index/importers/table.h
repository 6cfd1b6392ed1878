#pragma once

#include "index/importers/csv.h"
#include "index/importers/sink.h"
#include "support/expected.h"

#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::index {

/// A table whose first row names its columns, in letters of any case and any order.
class Table {
public:
  /// Columns are asked for by their place in `names`. The first `required` of them must be there.
  template <std::size_t Count>
  [[nodiscard]] static Expected<Table> open(Input& input, const std::array<std::string_view, Count>& names,
                                            std::size_t required) {
    return open(input, names.data(), Count, required);
  }

  /// Goes to the next row that has as many fields as the first; the others are refused.
  [[nodiscard]] bool next(Sink& sink);
  /// A field without white space at its ends; empty where the table lacks the column, and for "NA".
  [[nodiscard]] std::string_view value(std::size_t name) const;
  [[nodiscard]] std::size_t line() const { return reader_.line(); }

private:
  explicit Table(Input& input) : reader_(input) {}
  static Expected<Table> open(Input& input, const std::string_view* names, std::size_t count, std::size_t required);

  CsvReader reader_;
  std::size_t width_ = 0;
  std::vector<std::optional<std::size_t>> columns_;
};

/// Whether the table that begins with `head` has all these columns.
[[nodiscard]] bool has_columns(std::string_view head, std::initializer_list<std::string_view> names);

/// Remembers what was seen of late: exports have a row for each State, of which one is enough. Of constant
/// size, so it may forget.
class Repeats {
public:
  [[nodiscard]] bool again(std::string_view key);

private:
  std::vector<std::size_t> seen_ = std::vector<std::size_t>(std::size_t{1} << 16U);
};

} // namespace unres::index
