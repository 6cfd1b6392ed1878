#pragma once

#include "index/instrument.h"
#include "index/store/sqlite.h"

namespace unres::index {

/// An instrument as the store keeps it.
struct Row {
  std::int64_t id = 0;
  std::int64_t source = 0;
  std::string format; ///< Of the file it comes from.
  Instrument instrument;
};

/// The columns that `read_row` reads, and the tables they stand in.
inline constexpr std::string_view row_columns =
    "SELECT instrument.id, body, number, parts, kind, adopted, title, subject, evidence, source, format, name, date "
    "FROM instrument JOIN source ON source.id = source ";

/// The row at which a statement stands; nothing where it holds what this program does not know.
[[nodiscard]] std::optional<Row> read_row(const Statement& statement);

/// The body of an instrument, as the store spells it.
[[nodiscard]] std::string_view body_key(notation::Body body);
/// The number without its parts, as the store spells it.
[[nodiscard]] std::string number_key(const notation::Number& number);
/// The words by which an instrument is found.
[[nodiscard]] std::string words_key(const Instrument& instrument);

} // namespace unres::index
