// What the texts of one run know of one another, and what becomes of an index that cannot be read.
#include "command.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace unres;
using test::run;

namespace {

const std::string lamps = R"(United Nations

A/RES/79/362

General Assembly

Distr.: General

12 December 2024

Seventy-ninth session

Agenda item 7

Lamps

Resolution adopted by the General Assembly on 9 December 2024

[without reference to a Main Committee (A/79/L.7)]

**79/362. Lamps and lighthouses**

*The General Assembly*,

*Decides* to keep the lamps lit.
)";

std::string citing(const std::string& number, const std::string& date) {
  return "*The General Assembly*,\n\n*Recalling* its resolution " + number + " of " + date +
         ",\n\n*Decides* to keep the lamps lit.\n";
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("a text is held against the others of the run") {
  const test::Folder folder;
  const std::string adopted = folder.write("lamps.unres", lamps);
  const std::string wrong = folder.write("wrong.unres", citing("79/362", "10 December 2024"));
  folder.write("right.unres", citing("79/362", "9 December 2024"));

  const auto found = run({"check", folder.path()});
  CHECK(found.code == 1);
  CHECK(has(found.out, "was adopted on 9 December 2024 (adopted text, this folder)"));
  CHECK(has(found.out, "1 error"));
  CHECK(has(run({"check", wrong, adopted}).out, "adopted text, this folder"));
  CHECK_FALSE(has(run({"check", wrong}).out, "this folder"));
}

TEST_CASE("a text is not held against itself, however it is named") {
  const test::Folder folder;
  std::string text = lamps;
  text.insert(text.find("*Decides*"), "*Recalling* its resolution 79/362 of 10 December 2024,\n\n");
  const std::string path = folder.write("lamps.unres", text);
  CHECK_FALSE(has(run({"check", path, folder.path() + "/./lamps.unres", folder.path()}).out, "this folder"));
}

TEST_CASE("an index that cannot be read is told in a line, and the check goes on") {
  const test::Folder folder;
  const std::string draft = folder.write("draft.unres", citing("67/1", "23 September 2012"));
  const std::string broken = folder.write("index.db", std::string(5000, 'x'));
  for (const std::string& path : {broken, folder.path(), folder.path("none.db")}) {
    CAPTURE(path);
    const auto found = run({"check", "--index", path, draft});
    CHECK(found.code == 0); // A warning, and no trouble with what was to be checked.
    CHECK(has(found.out, "24 September 2012"));
    CHECK(found.err.starts_with("unres: " + path + ": "));
    CHECK(std::count(found.err.begin(), found.err.end(), '\n') == 1);
  }
  CHECK(run({"check", "--index", broken, "--no-index", draft}).err.empty());
}

TEST_CASE("the user's index is asked") {
  const test::Folder folder;
  const std::string index = folder.path("index.db");
  const std::string votes = folder.write("votes.csv", "ms_code,resolution,date,title\n"
                                                      "AAA,A/RES/77/998,2022-12-15,Lighthouses of the strait : resolution / adopted\n");
  REQUIRE(run({"index", "import", votes, "--index", index}).code == 0);
  const std::string draft = folder.write("draft.unres", citing("77/998", "16 December 2022"));
  CHECK(has(run({"check", "--index", index, draft}).out, "was adopted on 15 December 2022 (adopted text, your index)"));
  CHECK_FALSE(has(run({"check", "--no-index", draft}).out, "was adopted"));
}
