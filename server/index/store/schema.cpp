#include "index/store/schema.h"

namespace unres::index {
namespace {

// "unrs", and the layout below. A change that older programs cannot read counts up.
constexpr std::int64_t our_id = 0x756E7273;
constexpr std::int64_t our_version = 1;

// body: the short id of notation/body.h. number: as written, without parts. adopted: ISO, '' for unknown.
// kind, evidence: as index/instrument.h numbers them. found: the words of title and subject, folded by
// store/folding.h, which is why FTS5 need only split at spaces; the text itself is not kept twice.
constexpr const char* tables = R"(
CREATE TABLE source(
  id INTEGER PRIMARY KEY,
  format TEXT NOT NULL,
  name TEXT NOT NULL,
  date TEXT NOT NULL,
  UNIQUE(format, name));
CREATE TABLE instrument(
  id INTEGER PRIMARY KEY,
  body TEXT NOT NULL,
  number TEXT NOT NULL,
  parts INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  adopted TEXT NOT NULL,
  title TEXT NOT NULL,
  subject TEXT NOT NULL,
  evidence INTEGER NOT NULL,
  source INTEGER NOT NULL REFERENCES source(id));
CREATE INDEX instrument_number ON instrument(body, number);
CREATE VIRTUAL TABLE found USING fts5(words, content='', detail=none, prefix='1 2 3', tokenize='ascii');
INSERT INTO found(found, rank) VALUES('hashsize', 8388608);
CREATE TABLE word(word TEXT PRIMARY KEY) WITHOUT ROWID;
PRAGMA application_id = 1970172531;
PRAGMA user_version = 1;
)";
static_assert(our_id == 1970172531 && our_version == 1, "the tables say the same");

} // namespace

Expected<Content> content_of(Database& database) {
  const auto id = database.number("PRAGMA application_id");
  if (!id)
    return tl::make_unexpected(id.error());
  const auto version = database.number("PRAGMA user_version");
  if (!version)
    return tl::make_unexpected(version.error());
  if (*id == our_id && *version == our_version)
    return Content::ours;
  if (*id == our_id)
    return unexpected("was made by another version of unres (layout " + std::to_string(*version) + "); this one reads " +
                      std::to_string(our_version));
  const auto tables_there = database.number("SELECT count(*) FROM sqlite_master");
  if (!tables_there)
    return tl::make_unexpected(tables_there.error());
  if (*id == 0 && *version == 0 && *tables_there == 0)
    return Content::none;
  return unexpected("belongs to another program: it is no index of unres");
}

Expected<void> make_tables(Database& database) {
  return database.run(tables);
}

} // namespace unres::index
