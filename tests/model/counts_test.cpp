// The structure of real texts against the tables that were counted from their mark-up.
#include "support/corpus.h"
#include "workspace/document.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <map>
#include <sstream>

namespace unres::model {
namespace {

// Clean texts whose table or rendering is wrong, with the reason.
const std::map<std::string, std::string> slips{
    {"hrc/A_HRC_RES_55_25E.unres.md",
     "a preambular paragraph ('Recalling') is marked up as an operative one"},
};

std::shared_ptr<const workspace::Document> open(const std::filesystem::path& path) {
  return workspace::Document::open(path.filename().string(), test::read_file(path));
}

void check_folder(const std::string& folder) {
  std::istringstream table{test::read_file(test::corpus() / folder / "counts.jsonl")};
  std::size_t clean = 0;
  std::size_t joins_wrong = 0;
  std::size_t rows = 0;
  for (std::string line; std::getline(table, line);) {
    const auto row = nlohmann::json::parse(line);
    const auto file = row.at("file").get<std::string>();
    const auto expected = [&](const char* key) { return row.at(key).get<std::uint32_t>(); };
    const auto document = open(test::corpus() / folder / file);
    const Counts& counts = document->model().counts;
    CAPTURE(file);
    ++rows;
    CHECK(name_of(document->model().profile) == row.at("organ").get<std::string>());
    CHECK(document->model().english);
    CHECK(document->model().looks_like_resolution);
    joins_wrong += counts.joined_paragraphs != row.value("joinedParagraphs", 0U);
    if (!row.value("clean", true) || slips.contains(file))
      continue;
    ++clean;
    CHECK(counts.preambular == expected("preambular"));
    CHECK(counts.operative == expected("operative"));
    CHECK(counts.subparagraphs == expected("subparagraphs"));
    CHECK(counts.footnotes == expected("footnotes"));
    CHECK(counts.footnote_calls == expected("footnotes"));
  }
  MESSAGE(folder << ": " << rows << " texts, " << clean << " clean and exact, joins wrong in " << joins_wrong);
  CHECK(rows > 30);
  CHECK(joins_wrong * 20 <= rows);
}

} // namespace

TEST_CASE("the seed has the structure of the issued resolution") {
  if (!test::have_corpus())
    return;
  const auto document = open(test::corpus() / "seed" / "A-RES-77-237.md");
  const Resolution& r = document->model();
  CHECK(r.counts == Counts{77, 85, 0, 48, 48, 17});
  CHECK(r.profile == Profile::ga);
  CHECK(r.dialect == Dialect::page);
}

TEST_CASE("adopted texts have the structure that their mark-up gives") {
  if (test::have_corpus())
    check_folder("adopted");
}

TEST_CASE("page renderings have the same structure, with their cut paragraphs joined") {
  if (test::have_corpus())
    check_folder("paged");
}

} // namespace unres::model
