// The resolutions of a folder as instruments that its drafts cite.
#include "citations/folder.h"
#include "index/index.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace unres::citations {
namespace {

using notation::Body;

const std::string adopted = R"(United Nations

A/RES/79/362

General Assembly

Distr.: General

12 December 2024

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lamps and lighthouses**

*The General Assembly*,

*Recalling* its resolution 78/381 of 19 December 2023,

1. *Decides* to keep the lamps lit;

2. *Requests* the keepers to report.
)";

const std::string draft = R"(United Nations

A/C.2/79/L.7

General Assembly

Distr.: Limited

1 October 2024

Seventy-ninth session

Atlantis: draft resolution

Quiet harbours

*The General Assembly*,

*Decides* to dredge.
)";

std::shared_ptr<const FolderText> read(const std::string& key, const std::string& text) {
  return std::make_shared<const FolderText>(folder_text(*workspace::Document::open(key, text), key, "drafts/" + key));
}

notation::Number number(std::string_view text) { return notation::read_number(text).value(); }

} // namespace

TEST_CASE("an adopted text of the folder is known by its masthead") {
  const Folder folder{{read("lamps.unres", adopted)}};
  const auto rows = folder.find(Body::ga, number("79/362 A"));
  REQUIRE(rows.size() == 1);
  const index::Instrument& row = rows.front();
  CHECK(row.kind == index::Kind::resolution);
  CHECK(row.title == "Lamps and lighthouses");
  CHECK(row.adopted == notation::Date{2024, 12, 9});
  CHECK(row.evidence == index::Evidence::adopted_text);
  CHECK(row.origin == index::Origin::folder);
  CHECK(row.source == "drafts/lamps.unres, 2 paragraphs");
  CHECK(folder.find(Body::hrc, number("79/362")).empty());
  CHECK(folder.with_prefix(Body::ga, "79/3", 5) == rows);
  CHECK(folder.with_prefix(Body::unknown, "79/3", 5) == rows);
  CHECK(folder.with_prefix(Body::sc, "79/3", 5).empty());
  CHECK(folder.with_prefix(Body::ga, "79/4", 5).empty());
}

TEST_CASE("a text that is still being written is weak evidence, and has no date") {
  std::string text = adopted;
  text.erase(text.find("Resolution adopted"), std::string{"Resolution adopted by the General Assembly on 9 December 2024\n\n"}.size());
  const auto known = read("lamps.unres", text);
  REQUIRE(known->rows.size() == 1);
  CHECK(known->rows.front().evidence == index::Evidence::single_citation);
  CHECK_FALSE(known->rows.front().adopted);
}

TEST_CASE("a draft without a number is known by its symbol and title") {
  const Folder folder{{read("lamps.unres", adopted), read("harbours.unres", draft)}};
  const auto rows = folder.search("quiet harb", 5);
  REQUIRE(rows.size() == 1);
  CHECK(rows.front().symbol == "A/C.2/79/L.7");
  CHECK_FALSE(rows.front().number);
  CHECK(rows.front().source == "drafts/harbours.unres, 1 paragraph");
  CHECK(folder.search("LIGHTHOUSES", 5).front().number == number("79/362"));
  CHECK(folder.search("lighthouses quiet", 5).empty());
  CHECK(folder.search("", 5).empty());
}

TEST_CASE("what names no resolution tells nothing") {
  CHECK(read("README.md", "# A project\n\nSee 70/1.\n")->rows.empty());
  CHECK(read("empty.unres", "")->rows.empty());
  CHECK(read("begun.unres", "*The General Assembly*,\n\n*Recalling* its resolution 70/1,\n")->rows.empty());
}

TEST_CASE("a draft is no evidence of itself") {
  const auto folder = std::make_shared<const Folder>(std::vector{read("lamps.unres", adopted), read("harbours.unres", draft)});
  const auto own = folder->without("lamps.unres");
  CHECK(own->find(Body::ga, number("79/362")).empty());
  CHECK(own->with_prefix(Body::ga, "79/362", 5).empty());
  CHECK(own->search("lighthouses", 5).empty());
  CHECK(own->search("harbours", 5).size() == 1);
  CHECK(folder->without("harbours.unres")->find(Body::ga, number("79/362")).size() == 1);
}

TEST_CASE("a resolution is found in its file, and is the right one of several there") {
  const Folder folder{{read("both.unres", "United Nations\n\nA/RES/79/1\n\n*The General Assembly*,\n\n1. *Decides* to act.\n\n" + adopted), read("harbours.unres", draft)}};
  const auto places = folder.places([](const index::Instrument& row) { return row.number == number("79/362"); });
  REQUIRE(places.size() == 1);
  CHECK(places.front().key == "both.unres");
  CHECK(places.front().unit == 1);
  CHECK(folder.without("both.unres")->places([](const index::Instrument&) { return true; }).size() == 1);
}

TEST_CASE("the folder stands before what is built in, which shares its answers") {
  const auto folder = std::make_shared<const Folder>(std::vector{read("lamps.unres", adopted)});
  const index::Index index{folder, index::Index::standard()};
  CHECK(index.find(Body::ga, number("79/362")).size() == 1);
  CHECK(index.find(Body::ga, number("67/1")) == index::Index::standard()->find(Body::ga, number("67/1")));
  CHECK(index.find(Body::ga, number("67/1")).front().adopted == notation::Date{2012, 9, 24});
  CHECK(index.search("lamps and lighthouses", 3).front().origin == index::Origin::folder);
}

TEST_CASE("what adopted texts say of themselves agrees with what is built in") {
  if (!test::have_corpus())
    return;
  std::size_t texts = 0;
  std::size_t dated = 0;
  for (const char* body : {"adopted/ga", "adopted/sc", "adopted/hrc", "adopted/ecosoc"})
    for (const auto& file : test::corpus_files(body)) {
      CAPTURE(file.string());
      const auto known = read(file.filename().string(), test::read_file(file));
      texts += known->rows.empty() ? 0 : 1;
      for (const index::Instrument& row : known->rows) {
        if (!row.number || !row.adopted)
          continue;
        ++dated;
        // Of lettered parts, each has its day.
        const auto& others = index::Index::standard()->find(row.body, *row.number);
        const bool agrees = std::any_of(others.begin(), others.end(), [&](const index::Instrument& other) {
          return !other.adopted || other.adopted == row.adopted;
        });
        CHECK((agrees || others.empty()));
      }
    }
  MESSAGE(texts << " texts name themselves, " << dated << " with a date");
  CHECK(texts > 150);
}

} // namespace unres::citations
