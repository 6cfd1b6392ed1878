#pragma once

#include "index/importers/input.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace unres::index {

/// The longest field that is kept. Longer ones are cut there.
inline constexpr std::size_t longest_field = std::size_t{64} << 10U;

/// Reads comma-separated values (RFC 4180), or tab- or semicolon-separated ones, row by row. Quoted fields
/// may have line ends and be of any size: only what somebody wants is kept. Never fails: a stray quotation
/// mark is text.
class CsvReader {
public:
  /// The first line tells what separates the columns.
  explicit CsvReader(Input& input);

  /// Goes to the next row that is not blank; false at the end.
  [[nodiscard]] bool next();

  /// Keeps the fields of these columns only, from the next row on.
  void want(std::vector<bool> columns) { wanted_ = std::move(columns); }

  /// How many fields the row has.
  [[nodiscard]] std::size_t size() const { return count_; }
  /// A field of the row; empty beyond the last.
  [[nodiscard]] std::string_view field(std::size_t column) const;
  /// The line on which the row begins, from 1.
  [[nodiscard]] std::size_t line() const { return row_line_; }
  /// True where the file ended inside a quoted field of this row.
  [[nodiscard]] bool cut() const { return cut_; }

private:
  enum class After : std::uint8_t { field, row, end };
  After read_field();
  After read_plain(std::string* out);
  void read_quoted(std::string* out);
  [[nodiscard]] bool more();
  [[nodiscard]] char front() const { return rest_.front(); }

  Input& input_;
  std::string_view rest_;
  char separator_;
  std::vector<std::string> fields_;
  std::vector<bool> wanted_;
  std::size_t count_ = 0;
  std::size_t line_ = 1;
  std::size_t row_line_ = 1;
  bool cut_ = false;
  bool blank_ = false;
};

/// The character that separates the columns of a table, by its first line.
[[nodiscard]] char separator_of(std::string_view head);

} // namespace unres::index
