// The commands about the index, as a person types them.
#include "command.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace unres;
using test::run;

namespace {

const std::string votes = "ms_code,resolution,date,title\n"
                          "AAA,A/RES/77/998,2022-12-15,Lighthouses of the strait : resolution / adopted\n"
                          "BBB,A/RES/77/998,2022-12-15,Lighthouses of the strait : resolution / adopted\n"
                          "AAA,A/RES/seventy,2022-12-15,Bad\n";

/// A folder with an export and the place of an index.
struct Place : test::Folder {
  std::string export_file = write("2026_ga_voting.csv", votes);
  std::string index = path("new/index.db");

  test::Result index_command(std::vector<std::string> args, bool terminal = false) const {
    args.insert(args.begin(), "index");
    args.insert(args.end(), {"--index", index});
    return run(args, {}, terminal);
  }
};

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("an export is imported, shown and looked up") {
  const Place at;
  const auto imported = at.index_command({"import", at.export_file});
  CHECK(imported.code == 0);
  CHECK(imported.out ==
        at.export_file + ": 1 read as undl-ga-votes: 1 new, 0 changed, 0 known; 1 bad\n");
  CHECK(imported.err == "unres: " + at.export_file +
                            ":4: \"A/RES/seventy\" is no symbol of a resolution that can be read\n");

  const auto info = at.index_command({"info"});
  CHECK(info.code == 0);
  CHECK(has(info.out, "General Assembly"));
  CHECK(has(info.out, "newest of 15 December 2022"));
  CHECK(has(info.out, "2026_ga_voting.csv"));
  CHECK(has(info.out, "Built in"));

  for (const std::string query : {"77/998", "A/RES/77/998", "lighthouses of the str"}) {
    const auto found = at.index_command({"lookup", query});
    CHECK(found.code == 0);
    CHECK(has(found.out, "General Assembly resolution 77/998 of 15 December 2022\n  Lighthouses of the strait\n"));
    CHECK(has(found.out, "your index: adopted text (2026_ga_voting.csv, "));
    CHECK(has(found.out, "https://undocs.org/en/A/RES/77/998"));
  }
}

TEST_CASE("what each store says is shown, and JSON is for programs") {
  const Place at;
  const std::string known = at.write("b.csv", "ms_code,resolution,date,title\nAAA,A/RES/77/237,2022-12-15,By another name\n");
  CHECK(at.index_command({"import", known}).code == 0);
  const auto both = at.index_command({"lookup", "77/237"});
  CHECK(has(both.out, "your index: adopted text"));
  CHECK(has(both.out, "built in: "));

  const auto found = nlohmann::json::parse(at.index_command({"lookup", "--format", "json", "77/237"}).out);
  REQUIRE(found.size() >= 2);
  CHECK(found[0]["origin"] == "your index");
  CHECK(found[0]["number"] == "77/237");
  CHECK(found[0]["title"] == "By another name");
  const auto info = nlohmann::json::parse(at.index_command({"info", "--format", "json"}).out);
  CHECK(info["path"] == at.index);
  CHECK(info["user"]["rows"] == 1);
  CHECK(info["user"]["sources"][0]["format"] == "undl-ga-votes");
}

TEST_CASE("what is built in is looked up without an index of one's own") {
  const Place at;
  CHECK(has(at.index_command({"lookup", "1373"}).out, "Security Council resolution 1373 (2001) of 28 September 2001"));
  CHECK(has(at.index_command({"lookup", "nelson", "mandela"}).out, "Mandela Rules"));
  const auto absent = at.index_command({"lookup", "lighthousekeeping"});
  CHECK(absent.code == 0);
  CHECK(has(absent.out, "\"lighthousekeeping\" is not in the index (built in as of "));
  CHECK(has(at.index_command({"info"}).out, "You have no index of your own"));
  CHECK(nlohmann::json::parse(at.index_command({"info", "--format", "json"}).out)["user"].is_null());
  CHECK_FALSE(std::filesystem::exists(at.index));
}

TEST_CASE("an index is verified and deleted; whatever else lies there is left alone") {
  const Place at;
  CHECK(has(at.index_command({"verify"}).out, "There is no index at "));
  CHECK(at.index_command({"import", at.export_file}).code == 0);
  CHECK(has(at.index_command({"verify"}).out, ": sound, 1 rows"));
  std::filesystem::resize_file(at.index, std::filesystem::file_size(at.index) / 2);
  const auto damaged = at.index_command({"verify"});
  CHECK(damaged.code == 2);
  CHECK(has(damaged.err, "is damaged; remove it and import the exports again"));
  CHECK(at.index_command({"import", at.export_file}).code == 2);
  const auto looked_up = at.index_command({"lookup", "1373"}); // What is built in still answers.
  CHECK(looked_up.code == 2);
  CHECK(has(looked_up.out, "1373 (2001)"));
  CHECK(at.index_command({"clear"}).code == 0);
  CHECK_FALSE(std::filesystem::exists(at.index));
  CHECK(at.index_command({"clear"}).code == 0);

  at.write("new/index.db", "A diary.");
  for (const std::string command : {"info", "verify", "clear"}) {
    const auto result = at.index_command({command});
    CHECK(result.code == 2);
    CHECK(result.err.find('\n') == result.err.size() - 1);
  }
  CHECK(at.index_command({"import", at.export_file}).code == 2);
  CHECK(std::filesystem::file_size(at.index) == 8);
}

TEST_CASE("an import goes on after a file that cannot be read, and says so") {
  const Place at;
  const auto result = at.index_command({"import", at.write("notes.txt", "Buy milk."), at.path("absent"), at.export_file});
  CHECK(result.code == 2);
  CHECK(has(result.err, "notes.txt: is of no format that can be imported (akoma-ntoso, "));
  CHECK(has(result.err, "absent: No such file"));
  CHECK(has(result.out, "1 new"));
  const auto nothing = at.index_command({"import", at.write("n.csv", "ms_code,resolution,date,title\nA,B\n")});
  CHECK(nothing.code == 2);
}

TEST_CASE("twenty bad rows are listed, the others counted") {
  const Place at;
  std::string rows = votes;
  for (int i = 0; i < 1234; ++i)
    rows += "bad\n";
  const auto result = at.index_command({"import", at.write("bad.csv", rows)});
  CHECK(result.code == 0);
  CHECK(has(result.err, "bad.csv:5: 4 fields are needed, not 1"));
  CHECK(has(result.err, "bad.csv: and 1,215 more that cannot be used\n"));
  CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 21);
}

TEST_CASE("wrong usage is told") {
  CHECK(run({"index"}).code == 2);
  CHECK(run({"index", "import"}).code == 2);
  CHECK(run({"index", "lookup"}).code == 2);
  const auto format = run({"index", "import", "--format", "csv", "x"});
  CHECK(format.code == 2);
  CHECK(has(format.err, "none of akoma-ntoso|cr-unsc|"));
  CHECK(has(run({"index", "import", "--help"}).out, "undl-marcxml"));
}

TEST_CASE("a terminal sees how far an import is, and how long it takes") {
  const Place at;
  std::string rows = votes;
  for (int i = 1; i < 20'000; ++i)
    rows += "AAA,A/RES/77/998,2022-12-15,Lighthouses of the strait : resolution / adopted\n";
  const auto result = at.index_command({"import", at.write("large.csv", rows)}, true);
  CHECK(result.code == 0);
  CHECK(has(result.err, "Importing "));
  CHECK(has(result.err, "/s, "));
  CHECK(has(result.err, " left"));
}
