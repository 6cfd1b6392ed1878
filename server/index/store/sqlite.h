#pragma once

#include "support/expected.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace unres::index {

/// What a code of SQLite means for people, in one line that begins with a verb: "is damaged".
[[nodiscard]] std::string message_of(int sqlite_code);

/// A prepared statement. Nothing here throws: a statement that fails has no rows and says why.
class Statement {
public:
  Statement() = default;
  explicit Statement(sqlite3_stmt* statement) : handle_(statement) {}

  /// Binds a parameter, from 1. Text is copied.
  Statement& bind(int at, std::string_view text);
  Statement& bind(int at, std::int64_t value);

  /// Goes to the next row; false at the end and on failure.
  [[nodiscard]] bool next();
  /// Runs a statement that has no rows; false on failure. Ready for the next use afterwards.
  bool run();
  /// Gives up locks and gets ready for the next use.
  void reset();
  /// The code of the failure of the use at hand; 0 for none.
  [[nodiscard]] int failure() const { return failure_; }

  [[nodiscard]] std::string_view text(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;

private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  std::unique_ptr<sqlite3_stmt, Finalize> handle_;
  int failure_ = 0;
};

/// Resets a statement at the end of a scope: a read lock must not outlive a query.
class Query {
public:
  explicit Query(Statement& statement) : statement_(statement) { statement_.reset(); }
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
  ~Query() { statement_.reset(); }
  Statement* operator->() { return &statement_; }

private:
  Statement& statement_;
};

/// A connection to one file, for one thread at a time.
class Database {
public:
  enum class Mode : std::uint8_t {
    ask,   ///< The file must exist. Asks only, but may roll back what a killed import has left.
    change ///< The file is made where there is none.
  };
  [[nodiscard]] static Expected<Database> open(const std::filesystem::path& path, Mode mode);

  /// Runs statements without parameters and rows.
  [[nodiscard]] Expected<void> run(const char* sql);
  [[nodiscard]] Expected<Statement> prepare(std::string_view sql);
  /// The first column of the first row: for pragmas and counts.
  [[nodiscard]] Expected<std::int64_t> number(std::string_view sql);

  [[nodiscard]] std::int64_t last_id() const;

private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  explicit Database(sqlite3* database) : handle_(database) {}

  std::unique_ptr<sqlite3, Close> handle_;
};

} // namespace unres::index
