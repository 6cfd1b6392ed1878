#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace unres::index {

// Looking into a table of lines and tabs without reading it in.

/// A cell of a row, counted from 0; empty where there are fewer.
[[nodiscard]] std::string_view cell(std::string_view row, std::size_t column);

/// A row from a column to its end.
[[nodiscard]] std::string_view cells_from(std::string_view row, std::size_t column);

/// A number of a cell; 0 for anything else.
[[nodiscard]] std::uint32_t number_in(std::string_view cell);

/// The row that a place of a table lies in.
[[nodiscard]] std::string_view row_at(std::string_view table, std::size_t place);

/// The rows that begin with `prefix`, of a table sorted by bytes: a part of the table.
[[nodiscard]] std::string_view rows_with(std::string_view table, std::string_view prefix);

/// Calls `visit` with each row of a table, but for the line that names its cells.
template <typename Visit>
void for_each_row(std::string_view table, Visit&& visit) {
  while (!table.empty()) {
    const std::string_view row = row_at(table, 0);
    if (!row.starts_with('#'))
      visit(row);
    table.remove_prefix(row.size() + (row.size() < table.size() ? 1 : 0));
  }
}

/// Calls `visit` with each part of a cell between separators, but for empty ones.
template <typename Visit>
void for_each_part(std::string_view cell, std::string_view separator, Visit&& visit) {
  while (!cell.empty()) {
    const std::size_t end = cell.find(separator);
    if (const std::string_view part = cell.substr(0, end); !part.empty())
      visit(part);
    cell.remove_prefix(end == std::string_view::npos ? cell.size() : end + separator.size());
  }
}

} // namespace unres::index
