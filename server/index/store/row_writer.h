#pragma once

#include "index/store/row.h"
#include "index/store/sqlite.h"
#include "support/expected.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace unres::index {

/// Writes rows into the tables: the instruments, and the words by which they are found. Borrows the database.
class RowWriter {
public:
  explicit RowWriter(Database& database) : database_(database) {}

  /// Prepares the statements, once the tables are there.
  [[nodiscard]] Expected<void> prepare();

  /// All rows about a number.
  [[nodiscard]] Expected<std::vector<Row>> rows_of(notation::Body body, const notation::Number& number);

  // These three are true where they succeed; `error` says what is wrong where they do not.
  [[nodiscard]] bool add(const Instrument& instrument, std::int64_t source);
  [[nodiscard]] bool replace(const Row& row, const Instrument& instrument, std::int64_t source);
  [[nodiscard]] bool drop(const Row& row);
  [[nodiscard]] Error error() const;

  /// Forgets what it knows of the tables, which have been rolled back.
  void forget();

private:
  bool write_words(std::int64_t id, const std::string& text);

  Database& database_;
  Statement rows_of_, insert_, update_, erase_, add_found_, drop_found_, add_word_;
  std::unordered_set<std::string> words_; ///< Written already.
  bool prepared_ = false;
};

} // namespace unres::index
