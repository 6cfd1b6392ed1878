#include "index/store/row_writer.h"

#include "support/characters.h"

#include <array>

namespace unres::index {
namespace {

constexpr std::string_view insert = "INSERT INTO instrument(body, number, parts, kind, adopted, title, subject, evidence, "
                                    "source) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view update = "UPDATE instrument SET adopted = ?, title = ?, subject = ?, evidence = ?, source = ? "
                                    "WHERE id = ?";
constexpr std::string_view erase = "DELETE FROM instrument WHERE id = ?";
constexpr std::string_view add_found = "INSERT INTO found(rowid, words) VALUES(?, ?)";
constexpr std::string_view drop_found = "INSERT INTO found(found, rowid, words) VALUES('delete', ?, ?)";
constexpr std::string_view add_word = "INSERT OR IGNORE INTO word VALUES(?)";

// More words than titles have; so many take 15 MB.
constexpr std::size_t most_remembered = 200'000;

std::string date_key(const Instrument& instrument) {
  return instrument.adopted ? notation::iso(*instrument.adopted) : std::string{};
}

} // namespace

Expected<void> RowWriter::prepare() {
  if (prepared_)
    return {};
  const std::string rows = std::string{row_columns} + "WHERE body = ? AND number = ? ORDER BY instrument.id";
  const std::array<std::pair<Statement*, std::string_view>, 7> texts{{{&rows_of_, rows},
                                                                       {&insert_, insert},
                                                                       {&update_, update},
                                                                       {&erase_, erase},
                                                                       {&add_found_, add_found},
                                                                       {&drop_found_, drop_found},
                                                                       {&add_word_, add_word}}};
  for (const auto& [statement, text] : texts) {
    auto ready = database_.prepare(text);
    if (!ready)
      return tl::make_unexpected(ready.error());
    *statement = std::move(*ready);
  }
  prepared_ = true;
  return {};
}

Expected<std::vector<Row>> RowWriter::rows_of(notation::Body body, const notation::Number& number) {
  std::vector<Row> out;
  Query query{rows_of_};
  query->bind(1, body_key(body)).bind(2, number_key(number));
  while (query->next())
    if (auto row = read_row(rows_of_))
      out.push_back(std::move(*row));
  if (query->failure() != 0)
    return unexpected(message_of(query->failure()));
  return out;
}

bool RowWriter::write_words(std::int64_t id, const std::string& text) {
  if (!add_found_.bind(1, id).bind(2, text).run())
    return false;
  if (words_.size() > most_remembered)
    words_.clear();
  bool written = true;
  std::string word;
  for_each_word(text, [&](std::string_view each) {
    word = each;
    if (written && words_.insert(word).second)
      written = add_word_.bind(1, each).run();
  });
  return written;
}

bool RowWriter::add(const Instrument& instrument, std::int64_t source) {
  insert_.bind(1, body_key(instrument.body))
      .bind(2, number_key(*instrument.number))
      .bind(3, std::int64_t{instrument.number->parts})
      .bind(4, static_cast<std::int64_t>(instrument.kind))
      .bind(5, date_key(instrument))
      .bind(6, instrument.title)
      .bind(7, instrument.subject)
      .bind(8, static_cast<std::int64_t>(instrument.evidence))
      .bind(9, source);
  return insert_.run() && write_words(database_.last_id(), words_key(instrument));
}

bool RowWriter::replace(const Row& row, const Instrument& instrument, std::int64_t source) {
  update_.bind(1, date_key(instrument))
      .bind(2, instrument.title)
      .bind(3, instrument.subject)
      .bind(4, static_cast<std::int64_t>(instrument.evidence))
      .bind(5, source)
      .bind(6, row.id);
  if (!update_.run())
    return false;
  const std::string before = words_key(row.instrument);
  const std::string after = words_key(instrument);
  return before == after || (drop_found_.bind(1, row.id).bind(2, before).run() && write_words(row.id, after));
}

bool RowWriter::drop(const Row& row) {
  return drop_found_.bind(1, row.id).bind(2, words_key(row.instrument)).run() && erase_.bind(1, row.id).run();
}

Error RowWriter::error() const {
  for (const Statement* each : {&insert_, &update_, &erase_, &add_found_, &drop_found_, &add_word_})
    if (each->failure() != 0)
      return {message_of(each->failure())};
  return {"cannot be written"};
}

void RowWriter::forget() {
  for (Statement* each : {&rows_of_, &insert_, &update_, &erase_, &add_found_, &drop_found_, &add_word_})
    each->reset();
  words_.clear();
}

} // namespace unres::index
