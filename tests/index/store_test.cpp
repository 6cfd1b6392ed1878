// The user's own index: what goes in comes out, and whatever lies at its path, nobody falls over it.
#include "support/folder.h"
#include "index/store.h"
#include "index/store/merge.h"
#include "index/store/folding.h"
#include "index/store/writer.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <thread>
#include <vector>

namespace unres::test {
namespace {

namespace fs = std::filesystem;
using index::Evidence;
using index::Instrument;
using index::open_store;
using index::StoreWriter;
using notation::Body;

Instrument resolution(Body body, const std::string& number, const std::string& adopted, const std::string& title,
                      Evidence evidence = Evidence::adopted_text) {
  Instrument out;
  out.body = body;
  out.number = notation::read_number(number);
  out.adopted = notation::read_iso_date(adopted);
  out.title = title;
  out.evidence = evidence;
  return out;
}

const std::vector<Instrument> some{
    resolution(Body::ga, "77/237", "2022-12-15", "Harbours and the lighting of coasts"),
    resolution(Body::ga, "77/2", "2022-10-01", "Lights of small harbours"),
    resolution(Body::ga, "75/250 A", "2020-12-30", "Pilots of Côte d'Ivoire"),
    resolution(Body::ga, "75/250 B", "2021-04-16", "Pilots of the strait"),
    resolution(Body::sc, "1373 (2001)", "2001-09-28", ""),
    resolution(Body::ecosoc, "2016/18", "", "Fog signals"),
};

void fill(const fs::path& path, const std::vector<Instrument>& rows, const std::string& format = "test",
          const std::string& name = "some.csv") {
  auto writer = StoreWriter::open(path);
  REQUIRE(writer);
  REQUIRE(writer->begin());
  REQUIRE(writer->from({format, name, "2026-02-06"}));
  for (const Instrument& row : rows)
    REQUIRE(writer->put(row));
  REQUIRE(writer->commit());
}

std::shared_ptr<const index::Store> opened(const fs::path& path) {
  auto store = open_store(path);
  REQUIRE_MESSAGE(store, (store ? "" : store.error().message));
  REQUIRE(*store != nullptr);
  return *store;
}

std::vector<std::string> numbers_of(const std::vector<Instrument>& rows) {
  std::vector<std::string> out;
  for (const Instrument& row : rows)
    out.push_back(notation::written(*row.number));
  return out;
}

using Names = std::vector<std::string>;

std::string trouble(const fs::path& path) {
  const auto store = open_store(path);
  if (store)
    return *store == nullptr ? "none" : "opened";
  CHECK(store.error().message.find('\n') == std::string::npos);
  return store.error().message;
}

} // namespace

TEST_CASE("what was put in is found by its number, whatever the parts") {
  const Folder folder;
  const fs::path path = folder.path("new/folders/index.db");
  fill(path, some);
  const auto store = opened(path);

  const auto rows = store->find(Body::ga, *notation::read_number("77/237"));
  REQUIRE(rows.size() == 1);
  Instrument expected = some[0];
  expected.origin = index::Origin::user;
  expected.source = "some.csv, 6 February 2026";
  CHECK(rows[0] == expected);

  CHECK(numbers_of(store->find(Body::ga, *notation::read_number("75/250"))) == Names{"75/250 A", "75/250 B"});
  CHECK(numbers_of(store->find(Body::ga, *notation::read_number("75/250 B"))) == Names{"75/250 A", "75/250 B"});
  CHECK(store->find(Body::hrc, *notation::read_number("77/237")).empty());
  CHECK(store->find(Body::ecosoc, *notation::read_number("2016/18"))[0].adopted == std::nullopt);
  CHECK(store->find_treaty(4).empty());
  CHECK(store->as_of() == notation::Date{2026, 2, 6});
}

TEST_CASE("numbers are completed as people count") {
  const Folder folder;
  fill(folder.path("i.db"), some);
  const auto store = opened(folder.path("i.db"));
  CHECK(numbers_of(store->with_prefix(Body::ga, "77/2", 10)) == Names{"77/2", "77/237"});
  CHECK(numbers_of(store->with_prefix(Body::ga, "77/2", 1)) == Names{"77/2"});
  CHECK(numbers_of(store->with_prefix(Body::unknown, "1", 10)) == Names{"1373 (2001)"});
  CHECK(store->with_prefix(Body::sc, "77", 10).empty());
}

TEST_CASE("titles are found by words, the last of which is perhaps only begun") {
  const Folder folder;
  fill(folder.path("i.db"), some);
  const auto store = opened(folder.path("i.db"));
  CHECK(numbers_of(store->search("harbours", 10)) == Names{"77/237", "77/2"}); // It begins the first title.
  CHECK(numbers_of(store->search("LIGHT", 10)) == Names{"77/2", "77/237"});
  CHECK(numbers_of(store->search("coasts ligh", 10)) == Names{"77/237"});
  CHECK(numbers_of(store->search("lighting of coa", 10)) == Names{"77/237"});
  CHECK(numbers_of(store->search("cote d'i", 10)) == Names{"75/250 A"});
  CHECK(numbers_of(store->search("p", 10)).size() == 2);
  for (const std::string words : {"", " ", "\"", "*", "harbours AND", "NEAR(fog", "lighthouse", "\xFF\xFE", "harbours -fog", "col:fog"})
    CHECK_MESSAGE(store->search(words, 10).size() <= 1, words);
  CHECK(store->search(std::string(100'000, 'a'), 10).empty());
}

TEST_CASE("better evidence wins, whichever comes first") {
  const Folder folder;
  const Instrument weak = resolution(Body::ga, "60/1", "", "A guess", Evidence::one_source);
  const Instrument strong = resolution(Body::ga, "60/1", "2005-09-16", "The record");
  for (const bool weak_first : {true, false}) {
    const fs::path path = folder.path(weak_first ? "a.db" : "b.db");
    fill(path, {weak_first ? weak : strong}, weak_first ? "voeten" : "record");
    fill(path, {weak_first ? strong : weak}, weak_first ? "record" : "voeten");
    const auto rows = opened(path)->find(Body::ga, *strong.number);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].title == "The record");
    CHECK(opened(path)->search("guess", 5).empty());
  }
}

TEST_CASE("two good sources that disagree are both heard; a new edition replaces the old") {
  const Folder folder;
  const Instrument one = resolution(Body::sc, "1700 (2006)", "2006-08-10", "");
  Instrument other = one;
  other.adopted = notation::Date{2006, 8, 11};
  fill(folder.path("i.db"), {one}, "library");
  fill(folder.path("i.db"), {other}, "research");
  CHECK(opened(folder.path("i.db"))->find(Body::sc, *one.number).size() == 2);

  fill(folder.path("i.db"), {one}, "research"); // Which comes round.
  CHECK(opened(folder.path("i.db"))->find(Body::sc, *one.number).size() == 1);

  fill(folder.path("j.db"), {one}, "library", "2025.csv");
  fill(folder.path("j.db"), {other}, "library", "2026.csv");
  const auto rows = opened(folder.path("j.db"))->find(Body::sc, *one.number);
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].adopted == other.adopted);
  CHECK(rows[0].source == "2026.csv, 6 February 2026");
}

TEST_CASE("putting the same again changes nothing") {
  const Folder folder;
  const fs::path path = folder.path("i.db");
  fill(path, some);
  auto writer = StoreWriter::open(path);
  REQUIRE(writer);
  REQUIRE(writer->begin());
  REQUIRE(writer->from({"test", "some.csv", "2026-02-06"}));
  for (const Instrument& row : some)
    CHECK(writer->put(row) == StoreWriter::Put::same);
  REQUIRE(writer->commit());
  CHECK(opened(path)->search("harbours", 10).size() == 2);
}

TEST_CASE("what is not committed was never there") {
  const Folder folder;
  const fs::path path = folder.path("i.db");
  fill(path, {some[0]});
  auto writer = StoreWriter::open(path);
  REQUIRE(writer->begin());
  REQUIRE(writer->from({"test", "other.csv", "2026-02-06"}));
  REQUIRE(writer->put(some[1]));
  CHECK(opened(path)->search("harbours", 10).size() == 1); // Readers go on while somebody writes.
  SUBCASE("because it was rolled back") { writer->rollback(); }
  SUBCASE("because its process went away") { writer = unexpected("gone"); }
  CHECK(opened(path)->search("harbours", 10).size() == 1);
  CHECK(opened(path)->as_of() == notation::Date{2026, 2, 6});
}

TEST_CASE("an import killed in the middle leaves the index as it was") {
  const Folder folder;
  const fs::path path = folder.path("i.db");
  fill(path, some);
  auto writer = StoreWriter::open(path);
  REQUIRE(writer->begin());
  REQUIRE(writer->from({"test", "many.csv", "2026-02-06"}));
  for (int i = 1; i < 1000; ++i) // More than is kept in memory, so that pages of the file are overwritten.
    for (int session = 41; session < 71; ++session)
      REQUIRE(writer->put(resolution(Body::ga, std::to_string(session) + "/" + std::to_string(i), "1990-01-01",
                                     "Number " + std::to_string(i) + " about harbours in fog " + std::string(1500, 'x'))));
  REQUIRE(fs::exists(folder.path("i.db-journal")));
  // As the disk is when the power goes: the file half written, the journal beside it.
  fs::copy_file(path, folder.path("k.db"));
  fs::copy_file(folder.path("i.db-journal"), folder.path("k.db-journal"));
  CHECK(fs::file_size(folder.path("k.db")) > 1'000'000);
  CHECK(opened(folder.path("k.db"))->search("harbours", 64).size() == 2);
  CHECK(fs::file_size(folder.path("k.db")) < 1'000'000);
}

TEST_CASE("no index is no error") {
  const Folder folder;
  CHECK(trouble(folder.path("absent.db")) == "none");
  CHECK(trouble(folder.path("no/such/folder.db")) == "none");
  CHECK(trouble({}) == "none");
  CHECK(trouble(folder.write("empty.db", "")) == "none");
}

TEST_CASE("whatever lies in the place of an index is told in one line") {
  const Folder folder;
  const fs::path path = folder.path("i.db");
  fill(path, some);
  const std::string good = bytes_of(path);

  CHECK(trouble(folder.path()) == "is a folder");
  CHECK(trouble(folder.write("text", "The General Assembly,\n" + std::string(5000, '.'))) == "is not an index of unres");
  CHECK(trouble(folder.write("short", good.substr(0, 50))).starts_with("is damaged"));
  CHECK(trouble(folder.write("cut", good.substr(0, good.size() / 2))).starts_with("is damaged"));

  std::string foreign = good;
  foreign[68] = 'X'; // The application's id.
  CHECK(trouble(folder.write("foreign", foreign)).find("another program") != std::string::npos);
  std::string newer = good;
  newer[63] = 99; // The layout.
  CHECK(trouble(folder.write("newer", newer)).find("another version of unres (layout 99)") != std::string::npos);
  CHECK_FALSE(StoreWriter::open(folder.path("foreign")));
  CHECK_FALSE(StoreWriter::open(folder.path("newer")));
  CHECK_FALSE(StoreWriter::open(folder.path("text")));
  CHECK_FALSE(StoreWriter::open(folder.path()));
  CHECK(bytes_of(folder.path("foreign")) == foreign);
}

TEST_CASE("a damaged page or a file cut under us answers nothing and throws nothing") {
  const Folder folder;
  const fs::path path = folder.path("i.db");
  fill(path, some);
  const std::string good = bytes_of(path);
  for (std::size_t at = 4096; at < good.size(); at += 4096) {
    std::string bad = good;
    std::fill_n(bad.begin() + static_cast<std::ptrdiff_t>(at), 4096, '\xAB');
    const auto store = open_store(folder.write("bad.db", bad));
    if (!store || *store == nullptr)
      continue;
    (void)(*store)->find(Body::ga, *some[0].number);
    (void)(*store)->with_prefix(Body::unknown, "7", 20);
    (void)(*store)->search("harbours li", 20);
  }
  const auto store = opened(path);
  CHECK_FALSE(store->changed());
  fs::resize_file(path, 4096);
  CHECK(store->changed());
  CHECK(store->find(Body::ga, *some[0].number).empty());
  CHECK(store->search("harbours", 20).empty());
}

TEST_CASE("an index that somebody writes at this moment is told to be locked") {
  const Folder folder;
  const fs::path path = folder.path("i.db");
  fill(path, some);
  const auto store = opened(path);
  auto database = index::Database::open(path, index::Database::Mode::change);
  REQUIRE(database);
  REQUIRE(database->run("BEGIN EXCLUSIVE"));
  CHECK(trouble(path).starts_with("is locked"));
  CHECK(store->find(Body::ga, *some[0].number).empty());
  REQUIRE(database->run("ROLLBACK"));
  CHECK(store->find(Body::ga, *some[0].number).size() == 1);
}

TEST_CASE("an index that must not be written is read") {
  const Folder folder;
  const fs::path path = folder.path("i.db");
  fill(path, some);
  fs::permissions(path, fs::perms::owner_read);
  CHECK(opened(path)->find(Body::ga, *some[0].number).size() == 1);
  if (!std::ofstream{path, std::ios::app}) { // The superuser may write all the same.
    const auto writer = StoreWriter::open(path);
    REQUIRE_FALSE(writer);
    CHECK(writer.error().message == "must not be written");
  }
}

TEST_CASE("a change of the file is seen") {
  const Folder folder;
  const fs::path path = folder.path("i.db");
  fill(path, {some[0]});
  const auto store = opened(path);
  fill(path, some);
  CHECK(store->changed());
  CHECK(store->search("harbours", 10).size() == 2);
}

TEST_CASE("several threads may ask at once") {
  const Folder folder;
  fill(folder.path("i.db"), some);
  const auto store = opened(folder.path("i.db"));
  std::vector<std::jthread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&] {
      for (int round = 0; round < 200; ++round) {
        CHECK(store->find(Body::ga, *some[0].number).size() == 1);
        CHECK(store->search("harbours", 5).size() == 2);
      }
    });
}

TEST_CASE("words are folded") {
  CHECK(index::folded("Côte d'Ivoire, “ŁÓDŹ”–Åland\xC2\xA0" "2030") == "cote d ivoire lodz aland 2030");
  CHECK(index::folded("\xC3\x97 \xE2\x80\x93 \xFF") == "");
  CHECK(index::folded("Права 权利") == "Права 权利");
}

} // namespace unres::test
