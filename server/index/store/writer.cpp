#include "index/store/writer.h"

#include "index/store/merge.h"
#include "index/store/row_writer.h"
#include "index/store/schema.h"

#include <system_error>

namespace unres::index {

struct StoreWriter::Open {
  explicit Open(Database opened) : database(std::move(opened)) {}

  Database database;
  RowWriter rows{database};
  std::int64_t source = 0;
  std::string format;
};

StoreWriter::StoreWriter(std::unique_ptr<Open> open) : open_(std::move(open)) {}
StoreWriter::StoreWriter(StoreWriter&&) noexcept = default;
StoreWriter& StoreWriter::operator=(StoreWriter&&) noexcept = default;
StoreWriter::~StoreWriter() = default;

Expected<StoreWriter> StoreWriter::open(const std::filesystem::path& path) {
  if (path.empty())
    return unexpected("there is no folder for it; say where with --index or UNRES_INDEX");
  std::error_code error;
  if (path.has_parent_path())
    std::filesystem::create_directories(path.parent_path(), error);
  if (error)
    return unexpected("its folder cannot be made: " + error.message());
  auto database = Database::open(path, Database::Mode::change);
  if (!database)
    return tl::make_unexpected(database.error());
  const auto content = content_of(*database);
  if (!content)
    return tl::make_unexpected(content.error());
  if (const auto set = database->run("PRAGMA cache_size = -32768; PRAGMA mmap_size = 0"); !set)
    return tl::make_unexpected(set.error());
  return StoreWriter{std::make_unique<Open>(std::move(*database))};
}

Expected<void> StoreWriter::begin() {
  Expected<void> done = open_->database.run("BEGIN IMMEDIATE");
  if (!done)
    return done;
  // Only now nobody else can be making the tables.
  const auto content = content_of(open_->database);
  if (!content)
    done = tl::make_unexpected(content.error());
  else if (*content == Content::none)
    done = make_tables(open_->database);
  if (done)
    done = open_->rows.prepare();
  if (!done)
    rollback();
  return done;
}

Expected<void> StoreWriter::from(const Source& source) {
  auto put = open_->database.prepare("INSERT INTO source(format, name, date) VALUES(?, ?, ?) "
                                     "ON CONFLICT(format, name) DO UPDATE SET date = excluded.date RETURNING id");
  if (!put)
    return tl::make_unexpected(put.error());
  put->bind(1, source.format).bind(2, source.name).bind(3, source.date);
  if (!put->next())
    return unexpected(message_of(put->failure()));
  open_->source = put->integer(0);
  open_->format = source.format;
  if (!put->run())
    return unexpected(message_of(put->failure()));
  return {};
}

Expected<StoreWriter::Put> StoreWriter::put(const Instrument& instrument) {
  const auto rows = open_->rows.rows_of(instrument.body, *instrument.number);
  if (!rows)
    return tl::make_unexpected(rows.error());
  const Merge merged = merge(*rows, instrument, open_->format);
  for (const std::size_t erased : merged.erased)
    if (!open_->rows.drop((*rows)[erased]))
      return tl::make_unexpected(open_->rows.error());
  if (merged.change == Merge::Change::add) {
    if (!open_->rows.add(merged.instrument, open_->source))
      return tl::make_unexpected(open_->rows.error());
    return merged.erased.empty() ? Put::added : Put::changed;
  }
  if (merged.change == Merge::Change::none)
    return Put::same;
  const Row& target = (*rows)[merged.target];
  const Instrument& known = target.instrument;
  const bool same = known.adopted == merged.instrument.adopted && known.title == merged.instrument.title &&
                    known.subject == merged.instrument.subject;
  if (same && target.source == open_->source && merged.erased.empty())
    return Put::same;
  if (!open_->rows.replace(target, merged.instrument, open_->source))
    return tl::make_unexpected(open_->rows.error());
  return same ? Put::same : Put::changed;
}

Expected<void> StoreWriter::commit() {
  // Of a source whose rows others know better, nothing is left to tell.
  Expected<void> done = open_->database.run(
      "DELETE FROM source WHERE NOT EXISTS (SELECT 1 FROM instrument WHERE instrument.source = source.id)");
  if (done)
    done = open_->database.run("COMMIT");
  if (!done)
    rollback();
  return done;
}

void StoreWriter::rollback() {
  open_->rows.forget();
  // Fails where SQLite has rolled back already, as it does on a full disk.
  (void)open_->database.run("ROLLBACK");
}

} // namespace unres::index
