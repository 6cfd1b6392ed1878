#include "index/store.h"

#include "index/store/row.h"
#include "index/store/schema.h"
#include "index/store/word_search.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace unres::index {
namespace {

// How many rows are looked at to choose the best from, so that no query grows with the index.
constexpr std::int64_t most_numbers = 512;
constexpr std::int64_t most_found = 64;

constexpr std::string_view by_number = "WHERE body = ? AND number = ? ORDER BY parts, adopted";
constexpr std::string_view by_id = "WHERE instrument.id = ?";
constexpr std::string_view numbers = "SELECT id, number FROM instrument WHERE body = ?1 AND number >= ?2 AND "
                                     "number < ?2 || '~' LIMIT ?3";
// What was imported last comes first: FTS5 could rank only what it has read to the end.
constexpr std::string_view matches = "SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid DESC LIMIT ?";

class OpenStore final : public Store {
public:
  struct Statements {
    Statement begin, end, by_number, by_id, numbers, matches, completions;
  };

  /// Several queries of which each would lock the file and look whether it has changed do so once.
  class Reading {
  public:
    explicit Reading(Statements& statements) : statements_(statements) { statements_.begin.run(); }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;
    ~Reading() { statements_.end.run(); }

  private:
    Statements& statements_;
  };

  OpenStore(Database database, Statements statements, std::filesystem::path path, std::optional<notation::Date> as_of)
      : database_(std::move(database)), statements_(std::move(statements)), path_(std::move(path)), as_of_(as_of),
        stamp_(platform::stamp_of(path_)) {}

  std::vector<Instrument> find(notation::Body body, const notation::Number& number) const override {
    const std::lock_guard lock{mutex_};
    Query query{statements_.by_number};
    query->bind(1, body_key(body)).bind(2, number_key(number));
    std::vector<Instrument> out;
    while (query->next())
      if (auto row = read_row(statements_.by_number))
        out.push_back(std::move(row->instrument));
    return out;
  }

  std::vector<Instrument> find_treaty(int /*registration*/) const override { return {}; }

  std::vector<Instrument> with_prefix(notation::Body body, std::string_view prefix, std::size_t limit) const override {
    const std::lock_guard lock{mutex_};
    const Reading reading{statements_};
    std::vector<std::pair<std::string, std::int64_t>> known;
    for (const notation::BodyName& name : notation::bodies())
      if (body == notation::Body::unknown || body == name.body)
        add_numbers(name.id, prefix, known);
    // 77/2 before 77/19 before 77/200, as people count.
    std::sort(known.begin(), known.end(), [](const auto& a, const auto& b) {
      return a.first.size() != b.first.size() ? a.first.size() < b.first.size() : a < b;
    });
    std::vector<Instrument> out;
    for (std::size_t i = 0; i < known.size() && out.size() < limit; ++i)
      add_row(known[i].second, out);
    return out;
  }

  std::vector<Instrument> search(std::string_view words, std::size_t limit) const override {
    const std::lock_guard lock{mutex_};
    const Reading reading{statements_};
    const std::string asked = word_query(words, statements_.completions);
    std::vector<Instrument> out;
    if (asked.empty())
      return out;
    std::vector<std::int64_t> ids;
    {
      Query query{statements_.matches};
      query->bind(1, asked).bind(2, most_found);
      while (query->next())
        ids.push_back(query->integer(0));
    }
    for (const std::int64_t id : ids)
      add_row(id, out);
    out = ranked(std::move(out), words);
    if (out.size() > limit)
      out.resize(limit);
    return out;
  }

  std::optional<notation::Date> as_of() const override { return as_of_; }
  bool changed() const override { return !(platform::stamp_of(path_) == stamp_); }

private:
  void add_numbers(std::string_view body, std::string_view prefix,
                   std::vector<std::pair<std::string, std::int64_t>>& out) const {
    Query query{statements_.numbers};
    query->bind(1, body).bind(2, prefix).bind(3, most_numbers);
    while (query->next())
      out.emplace_back(query->text(1), query->integer(0));
  }

  void add_row(std::int64_t id, std::vector<Instrument>& out) const {
    Query query{statements_.by_id};
    query->bind(1, id);
    if (query->next())
      if (auto row = read_row(statements_.by_id))
        out.push_back(std::move(row->instrument));
  }

  Database database_;
  mutable std::mutex mutex_;
  mutable Statements statements_;
  std::filesystem::path path_;
  std::optional<notation::Date> as_of_;
  platform::FileStamp stamp_;
};

Expected<std::optional<notation::Date>> newest_import(Database& database) {
  auto statement = database.prepare("SELECT max(date) FROM source");
  if (!statement)
    return tl::make_unexpected(statement.error());
  if (!statement->next())
    return unexpected(message_of(statement->failure()));
  return notation::read_iso_date(statement->text(0));
}

} // namespace

Expected<std::shared_ptr<const Store>> open_store(const std::filesystem::path& path) {
  std::error_code ignored;
  if (path.empty() || std::filesystem::status(path, ignored).type() == std::filesystem::file_type::not_found)
    return nullptr;
  auto database = Database::open(path, Database::Mode::ask);
  if (!database)
    return tl::make_unexpected(database.error());
  const auto content = content_of(*database);
  if (!content)
    return tl::make_unexpected(content.error());
  if (*content == Content::none)
    return nullptr;
  if (const auto set = database->run("PRAGMA query_only = 1; PRAGMA cache_size = -1024; PRAGMA mmap_size = 0"); !set)
    return tl::make_unexpected(set.error());
  const auto as_of = newest_import(*database);
  if (!as_of)
    return tl::make_unexpected(as_of.error());

  OpenStore::Statements statements;
  const std::string by_number_text = std::string{row_columns} + std::string{by_number};
  const std::string by_id_text = std::string{row_columns} + std::string{by_id};
  const std::array<std::pair<Statement*, std::string_view>, 7> all{{{&statements.begin, "BEGIN"},
                                                                     {&statements.end, "COMMIT"},
                                                                     {&statements.by_number, by_number_text},
                                                                     {&statements.by_id, by_id_text},
                                                                     {&statements.numbers, numbers},
                                                                     {&statements.matches, matches},
                                                                     {&statements.completions, completions_sql}}};
  for (const auto& [statement, text] : all) {
    auto prepared = database->prepare(text);
    if (!prepared)
      return tl::make_unexpected(prepared.error());
    *statement = std::move(*prepared);
  }
  return std::make_shared<const OpenStore>(std::move(*database), std::move(statements), path, *as_of);
}

std::filesystem::path default_store_path() {
  const std::string named = platform::variable("UNRES_INDEX");
  if (!named.empty())
    return named;
  const std::filesystem::path folder = platform::data_folder();
  return folder.empty() ? folder : folder / "unres" / "index.db";
}

} // namespace unres::index
