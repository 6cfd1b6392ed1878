#include "index/store/survey.h"

#include "index/store/schema.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace unres::index {
namespace {

namespace fs = std::filesystem;

// An open index of ours; nothing where there is none.
Expected<std::optional<Database>> opened(const fs::path& path) {
  std::error_code ignored;
  if (path.empty() || fs::status(path, ignored).type() == fs::file_type::not_found)
    return std::nullopt;
  auto database = Database::open(path, Database::Mode::ask);
  if (!database)
    return tl::make_unexpected(database.error());
  const auto content = content_of(*database);
  if (!content)
    return tl::make_unexpected(content.error());
  if (*content == Content::none)
    return std::nullopt;
  return std::optional{std::move(*database)};
}

template <typename Visit> Expected<void> for_each_row(Database& database, std::string_view sql, Visit&& visit) {
  auto statement = database.prepare(sql);
  if (!statement)
    return tl::make_unexpected(statement.error());
  while (statement->next())
    visit(*statement);
  if (statement->failure() != 0)
    return unexpected(message_of(statement->failure()));
  return {};
}

} // namespace

Expected<std::optional<Survey>> survey(const fs::path& path) {
  auto database = opened(path);
  if (!database)
    return tl::make_unexpected(database.error());
  if (!*database)
    return std::nullopt;
  Survey out;
  std::error_code ignored;
  out.bytes = fs::file_size(path, ignored);
  auto done = for_each_row(**database, "SELECT body, count(*), max(adopted) FROM instrument GROUP BY body",
                           [&](const Statement& row) {
                             const auto body = notation::body_with_id(row.text(0));
                             const auto rows = static_cast<std::size_t>(row.integer(1));
                             out.bodies.push_back({body.value_or(notation::Body::unknown), rows,
                                                   notation::read_iso_date(row.text(2))});
                             out.rows += rows;
                           });
  if (done)
    done = for_each_row(**database,
                        "SELECT format, name, date, n FROM source JOIN (SELECT source AS of, count(*) AS n FROM instrument "
                        "GROUP BY source) ON of = source.id ORDER BY date DESC, name",
                        [&](const Statement& row) {
                          out.sources.push_back({{std::string{row.text(0)}, std::string{row.text(1)},
                                                  std::string{row.text(2)}},
                                                 static_cast<std::size_t>(row.integer(3))});
                        });
  if (!done)
    return tl::make_unexpected(done.error());
  std::sort(out.bodies.begin(), out.bodies.end(), [](const auto& a, const auto& b) { return a.body < b.body; });
  return std::optional{std::move(out)};
}

Expected<std::vector<std::string>> verify(const fs::path& path) {
  auto database = opened(path);
  if (!database)
    return tl::make_unexpected(database.error());
  std::vector<std::string> wrong;
  if (!*database)
    return wrong;
  const auto done = for_each_row(**database, "PRAGMA integrity_check(20)", [&](const Statement& row) {
    if (row.text(0) != "ok")
      wrong.emplace_back(row.text(0));
  });
  if (!done)
    return tl::make_unexpected(done.error());
  const auto rows = (*database)->number("SELECT count(*) FROM instrument");
  const auto found = (*database)->number("SELECT count(*) FROM found_docsize");
  if (!rows || !found)
    return tl::make_unexpected(rows ? found.error() : rows.error());
  if (wrong.empty() && *rows != *found)
    wrong.push_back(std::to_string(*rows) + " rows, of which " + std::to_string(*found) + " can be found by words");
  return wrong;
}

Expected<bool> remove_store(const fs::path& path) {
  std::error_code error;
  if (path.empty() || fs::status(path, error).type() == fs::file_type::not_found)
    return false;
  // The marks stand at the beginning, also of a file that is damaged further on.
  std::string head(72, '\0');
  std::ifstream{path, std::ios::binary}.read(head.data(), static_cast<std::streamsize>(head.size()));
  const bool empty = fs::is_regular_file(path, error) && fs::file_size(path, error) == 0;
  if (!empty && !(head.starts_with("SQLite format 3") && head.ends_with("unrs")))
    return unexpected("is no index of unres; it is left alone");
  fs::remove(path.string() + "-journal", error);
  if (!fs::remove(path, error))
    return unexpected("cannot be removed: " + error.message());
  return true;
}

} // namespace unres::index
