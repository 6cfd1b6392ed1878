// Findings as other programs read them, and texts that come as a list.
#include "cli/artifact.h"
#include "cli/parallel.h"
#include "cli/xml.h"
#include "command.h"
#include "schema.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <pugixml.hpp>

#include <set>

using namespace unres;
using test::run;
using Json = nlohmann::json;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::vector<Json> lines_of(const std::string& out) {
  const test::Schema schema{Json::parse(test::read_file(UNRES_SOURCE_DIR "/docs/check.schema.json"))};
  std::vector<Json> lines;
  std::istringstream in{out};
  for (std::string line; std::getline(in, line);) {
    lines.push_back(Json::parse(line));
    CHECK(schema.violation(lines.back(), "line") == "");
  }
  return lines;
}

} // namespace

TEST_CASE("json lines: an object a text, and one at the end") {
  test::Folder folder;
  const std::string bad = folder.write("bad.unres", test::bad_draft);
  const auto result = run({"check", "--format", "jsonl", bad, folder.path("nowhere"), "-"}, test::good_draft);
  CHECK(result.code == 2);
  const auto lines = lines_of(result.out);
  REQUIRE(lines.size() == 4);
  std::set<std::string> paths;
  for (std::size_t i = 0; i < 3; ++i)
    paths.insert(lines[i]["path"].get<std::string>() + (lines[i].contains("error") ? " !" : ""));
  CHECK(paths == std::set<std::string>{bad, folder.path("nowhere") + " !", "-"});
  CHECK(lines[3]["summary"] ==
        Json::parse(R"({"files": 2, "errors": 1, "warnings": 0, "hints": 0, "unreadable": 1})"));
}

TEST_CASE("paths are listed on standard input or in a file") {
  test::Folder folder;
  const std::string bad = folder.write("bad.unres", test::bad_draft);
  const std::string odd = folder.write("odd\nname.unres", test::good_draft);
  const auto lines = lines_of(run({"check", "--format", "jsonl", "--files-from", "-"}, bad + "\n\n" + bad).out);
  REQUIRE(lines.size() == 3);
  CHECK(lines[2]["summary"]["errors"] == 2);
  const auto nul = run({"check", "--files-from", "-", "-0"}, bad + '\0' + odd + '\0');
  CHECK(nul.code == 1);
  CHECK(has(nul.out, "1 error in 1 of 2 files."));
  const std::string list = folder.write("list", bad + '\n');
  CHECK(has(run({"check", "--files-from", list}).out, "1 error in 1 file."));
  CHECK(run({"check", "--files-from", "-"}, "").out == "Nothing was checked.\n");
  CHECK(run({"check", "--files-from", folder.path("no-list")}).code == 2);
  CHECK(run({"check", "--files-from", "-", bad}).code == 2);
  CHECK(run({"check", "-0", bad}).code == 2);
}

TEST_CASE("a flow hands over all, in either order, and may be left early") {
  for (const cli::Order order : {cli::Order::as_given, cli::Order::as_finished}) {
    std::size_t next = 0;
    std::vector<std::size_t> taken;
    cli::flow<std::size_t, std::size_t>(
        order, 4, [&] { return next < 1000 ? std::optional{next++} : std::nullopt; },
        [](std::size_t item) { return item * 2; },
        [&](std::size_t item, std::size_t result) {
          CHECK(result == item * 2);
          taken.push_back(item);
          return true;
        },
        [](std::size_t) {});
    CHECK(taken.size() == 1000);
    if (order == cli::Order::as_given)
      CHECK(std::is_sorted(taken.begin(), taken.end()));
    CHECK(std::set<std::size_t>(taken.begin(), taken.end()).size() == 1000);
  }
  std::size_t given = 0;
  std::size_t seen = 0;
  cli::flow<std::size_t, int>(
      cli::Order::as_given, 2, [&] { return std::optional{given++}; }, [](std::size_t) { return 0; },
      [&](std::size_t, int) { return ++seen < 5; }, [](std::size_t) {});
  CHECK(seen == 5);
  CHECK(given < 5 + 3 * 64 + 3);
}

TEST_CASE("standard input can have a name") {
  test::Folder folder;
  const std::string name = folder.path("my.txt");
  const auto result = run({"check", "--format", "json", "--stdin-filename", name, "-"}, test::bad_draft);
  CHECK(Json::parse(result.out)["files"][0]["path"] == name);
  CHECK(has(run({"check", "--stdin-filename", name, "-"}, test::bad_draft).out, name + ":3:54: error"));
  CHECK(run({"check", "--fix", "--stdin-filename", name, "-"}, test::bad_draft).out == test::good_draft);
  CHECK_FALSE(std::filesystem::exists(name));
}

TEST_CASE("github: a command a finding, with what would end it escaped") {
  test::Folder folder;
  const std::string path = folder.write("a:b,c%d\n.unres", test::bad_draft);
  const auto result = run({"check", "--format", "github", path});
  CHECK(result.code == 1);
  CHECK(has(result.out, "/a%3Ab%2Cc%25d%0A.unres,line=3,endLine=3,col=54,endColumn=55,title=preamble/end-comma::"
                        "A preambular paragraph ends with a comma, not with a semicolon%0AFix: End the paragraph with a comma\n"));
  CHECK(result.out.starts_with("::error file="));
  CHECK(has(run({"check", "--format", "github", "--rule", "preamble/end-comma=hint", path}).out, "::notice file="));
  CHECK(run({"check", "--format", "github", "nowhere.unres"}).out == "::error file=nowhere.unres::No such file or directory\n");
  CHECK(run({"check", "--format", "github", "-"}, test::good_draft).out == "");
}

TEST_CASE("junit: a suite a text, a case a finding") {
  test::Folder folder;
  const std::string bad = folder.write("a <&\"b.unres", test::bad_draft);
  const std::string raw = folder.write("caf\xE9\x01.unres", test::good_draft);
  const auto result = run({"check", "--format", "junit", bad, raw, folder.path("nowhere")});
  pugi::xml_document xml;
  REQUIRE(xml.load_string(result.out.c_str()));
  const pugi::xml_node suite = xml.child("testsuites").child("testsuite");
  CHECK(suite.attribute("name").as_string() == bad);
  CHECK(suite.attribute("failures").as_int() == 1);
  CHECK(suite.child("testcase").attribute("line").as_int() == 3);
  CHECK(std::string{suite.child("testcase").child("failure").attribute("message").as_string()} ==
        "A preambular paragraph ends with a comma, not with a semicolon");
  const pugi::xml_node clean = suite.next_sibling();
  CHECK(clean.attribute("tests").as_int() == 1);
  CHECK_FALSE(clean.child("testcase").first_child());
  CHECK(clean.next_sibling().child("testcase").child("error"));
  CHECK(cli::xml_escaped("a<b>&\"\n\x01\xFF\xEF\xBF\xBE😀") == "a&lt;b&gt;&amp;&quot;&#10;\uFFFD\uFFFD\uFFFD😀");
}

TEST_CASE("sarif: rules, places, fixes, and what could not be read") {
  test::Folder folder;
  const std::string bad = folder.write("bad.unres", test::bad_draft);
  const auto result = run({"check", "--format", "sarif", bad, folder.path("nowhere")});
  const Json log = Json::parse(result.out);
  const Json& only = log["runs"][0];
  REQUIRE(only["results"].size() == 1);
  const Json& found = only["results"][0];
  CHECK(only["tool"]["driver"]["rules"][found["ruleIndex"].get<std::size_t>()]["id"] == found["ruleId"]);
  CHECK(found["level"] == "error");
  CHECK(found["locations"][0]["physicalLocation"]["region"] ==
        Json::parse(R"({"startLine": 3, "startColumn": 54, "endLine": 3, "endColumn": 55})"));
  const Json& change = found["fixes"][0]["artifactChanges"][0]["replacements"][0];
  CHECK(change["insertedContent"]["text"] == ",");
  CHECK(change["deletedRegion"]["startColumn"] == 54);
  CHECK(found["partialFingerprints"].size() == 1);
  CHECK(only["invocations"][0]["executionSuccessful"] == false);
  CHECK(only["invocations"][0]["toolExecutionNotifications"].size() == 1);
  const Json clean = Json::parse(run({"check", "--format", "sarif", "-"}, test::good_draft).out);
  CHECK(clean["runs"][0]["results"].empty());
  CHECK(clean["runs"][0]["invocations"][0]["executionSuccessful"] == true);
}

TEST_CASE("sarif: a file is named relative to the folder where the command runs, else by a URI") {
  const auto uri = [](const char* path) {
    const cli::Artifact out = cli::artifact_of(path, "/drafts/texts");
    return (out.relative ? "" : "!") + out.uri;
  };
  CHECK(uri("./a b.md") == "a%20b.md");
  CHECK(uri("/drafts/texts/x/é#.md") == "x/%C3%A9%23.md");
  CHECK(uri("../a.md") == "!file:///drafts/a.md");
  CHECK(uri("/else/a.md") == "!file:///else/a.md");
  CHECK(uri("-") == "%3Cstdin%3E");
}
