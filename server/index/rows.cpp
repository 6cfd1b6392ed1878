#include "index/rows.h"

#include <algorithm>
#include <charconv>

namespace unres::index {
namespace {

std::size_t line_begin(std::string_view table, std::size_t place) {
  const std::size_t before = place == 0 ? std::string_view::npos : table.rfind('\n', place - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

std::size_t next_line(std::string_view table, std::size_t place) {
  const std::size_t end = table.find('\n', place);
  return end == std::string_view::npos ? table.size() : end + 1;
}

// The first line from `from` on of which `before` is not true, where it is true of the lines up to there.
template <typename Before>
std::size_t partition(std::string_view table, std::size_t from, Before&& before) {
  std::size_t to = table.size();
  while (from < to) {
    const std::size_t line = line_begin(table, from + (to - from) / 2);
    if (before(row_at(table, line)))
      from = next_line(table, line);
    else
      to = line;
  }
  return from;
}

} // namespace

std::string_view cells_from(std::string_view row, std::size_t column) {
  for (; column > 0; --column) {
    const std::size_t tab = row.find('\t');
    if (tab == std::string_view::npos)
      return {};
    row.remove_prefix(tab + 1);
  }
  return row;
}

std::string_view cell(std::string_view row, std::size_t column) {
  row = cells_from(row, column);
  return row.substr(0, row.find('\t'));
}

std::uint32_t number_in(std::string_view cell) {
  std::uint32_t value = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), value);
  return value;
}

std::string_view row_at(std::string_view table, std::size_t place) {
  const std::size_t begin = line_begin(table, place);
  return table.substr(begin, table.find('\n', place) - begin);
}

std::string_view rows_with(std::string_view table, std::string_view prefix) {
  const std::size_t first = partition(table, 0, [&](std::string_view row) { return row < prefix; });
  const std::size_t end = partition(table, first, [&](std::string_view row) { return row.starts_with(prefix); });
  return table.substr(first, end - first);
}

} // namespace unres::index
