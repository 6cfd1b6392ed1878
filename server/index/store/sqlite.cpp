#include "index/store/sqlite.h"

#include <sqlite3.h>

namespace unres::index {

std::string message_of(int sqlite_code) {
  switch (sqlite_code & 0xFF) {
  case SQLITE_NOTADB:
    return "is not an index of unres";
  case SQLITE_CORRUPT:
    return "is damaged; remove it and import the exports again";
  case SQLITE_BUSY:
  case SQLITE_LOCKED:
    return "is locked by another program; try again when that is done";
  case SQLITE_FULL:
    return "cannot be written: the disk is full; it is as it was before";
  case SQLITE_READONLY:
    return "must not be written";
  case SQLITE_PERM:
  case SQLITE_AUTH:
    return "must not be read";
  case SQLITE_CANTOPEN:
    return "cannot be opened";
  case SQLITE_NOMEM:
    return "cannot be used: there is not enough memory";
  case SQLITE_IOERR:
    return sqlite_code == SQLITE_IOERR_WRITE || sqlite_code == SQLITE_IOERR_FSYNC ||
                   sqlite_code == SQLITE_IOERR_TRUNCATE
               ? "cannot be written: is the disk full? It is as it was before"
               : "cannot be read: the disk reports an error";
  default:
    return std::string{"cannot be used: "} + sqlite3_errstr(sqlite_code);
  }
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

Statement& Statement::bind(int at, std::string_view text) {
  sqlite3_bind_text(handle_.get(), at, text.data() != nullptr ? text.data() : "", static_cast<int>(text.size()),
                    SQLITE_TRANSIENT);
  return *this;
}

Statement& Statement::bind(int at, std::int64_t value) {
  sqlite3_bind_int64(handle_.get(), at, value);
  return *this;
}

bool Statement::next() {
  if (failure_ != 0)
    return false;
  const int code = sqlite3_step(handle_.get());
  if (code != SQLITE_ROW && code != SQLITE_DONE)
    failure_ = sqlite3_extended_errcode(sqlite3_db_handle(handle_.get()));
  return code == SQLITE_ROW;
}

bool Statement::run() {
  failure_ = 0;
  while (next()) {
  }
  const int failed = failure_;
  reset();
  failure_ = failed;
  return failed == 0;
}

void Statement::reset() {
  sqlite3_reset(handle_.get());
  failure_ = 0;
}

std::string_view Statement::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(handle_.get(), column));
  if (bytes == nullptr)
    return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(handle_.get(), column);
}

void Database::Close::operator()(sqlite3* database) const {
  sqlite3_close(database);
}

Expected<Database> Database::open(const std::filesystem::path& path, Mode mode) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored))
    return unexpected("is a folder");
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                    (mode == Mode::change ? SQLITE_OPEN_CREATE : 0);
  sqlite3* handle = nullptr;
  const auto name = path.u8string();
  const int code = sqlite3_open_v2(reinterpret_cast<const char*>(name.c_str()), &handle, flags, nullptr);
  Database out{handle};
  if (code != SQLITE_OK)
    return unexpected(message_of(code));
  if (mode == Mode::change && sqlite3_db_readonly(handle, "main") == 1)
    return unexpected(message_of(SQLITE_READONLY));
  // A person who types must not wait for an import; an import can wait for a query.
  sqlite3_busy_timeout(handle, mode == Mode::ask ? 0 : 5000);
  // A file from anywhere may hold a schema that does harm when it is asked.
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  return out;
}

Expected<void> Database::run(const char* sql) {
  if (sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK)
    return {};
  return unexpected(message_of(sqlite3_extended_errcode(handle_.get())));
}

Expected<Statement> Database::prepare(std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(handle_.get(), sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code == SQLITE_OK)
    return Statement{statement};
  // A file with our marks and without our tables.
  return unexpected(message_of(code == SQLITE_ERROR ? SQLITE_CORRUPT : code));
}

Expected<std::int64_t> Database::number(std::string_view sql) {
  auto statement = prepare(sql);
  if (!statement)
    return tl::make_unexpected(statement.error());
  if (!statement->next())
    return unexpected(message_of(statement->failure() != 0 ? statement->failure() : SQLITE_CORRUPT));
  return statement->integer(0);
}

std::int64_t Database::last_id() const {
  return sqlite3_last_insert_rowid(handle_.get());
}

} // namespace unres::index
