#include "command.h"
#include "schema.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

using namespace unres;
using test::run;
using Json = nlohmann::json;

namespace {

/// Parses the output, which must be valid UTF-8 and keep the contract.
Json parsed(const std::string& out) {
  const std::filesystem::path schema = UNRES_SOURCE_DIR "/docs/check.schema.json";
  Json json = Json::parse(out);
  CHECK(test::Schema{Json::parse(test::read_file(schema))}.violation(json) == "");
  return json;
}

Json checked(const std::string& text) {
  return parsed(run({"check", "--format", "json", "-"}, text).out);
}

Json findings(const Json& json, const std::string& rule) {
  Json out = Json::array();
  for (const Json& finding : json["files"][0]["diagnostics"])
    if (finding["rule"] == rule)
      out.push_back(finding);
  return out;
}

} // namespace

TEST_CASE("json says what was checked, how it was read, and what was found") {
  const Json json = checked(test::bad_draft);
  CHECK(json["tool"]["name"] == "unres");
  const Json& file = json["files"][0];
  CHECK(file["path"] == "-");
  CHECK(file["profile"] == "ga");
  CHECK(file["dialect"] == "drafting");
  CHECK(file["counts"]["preambular"] == 1);
  CHECK(file["counts"]["operative"] == 2);
  CHECK(file["counts"]["syntaxErrors"] == 0);
  const Json expected = Json::parse(R"([{"rule": "preamble/end-comma", "severity": "error",
    "message": "A preambular paragraph ends with a comma, not with a semicolon",
    "start": {"line": 3, "column": 54}, "end": {"line": 3, "column": 55}, "fix": "safe"}])");
  CHECK(file["diagnostics"] == expected);
  CHECK(json["summary"] == Json::parse(R"({"files": 1, "errors": 1, "warnings": 0, "hints": 0})"));
}

TEST_CASE("json keeps the order of the contract") {
  const std::string out = run({"check", "--format", "json", "-"}, test::bad_draft).out;
  std::size_t at = 0;
  for (const char* name : {"tool",          "name",
                           "version",       "files",
                           "path",          "profile",
                           "dialect",       "counts",
                           "preambular",    "operative",
                           "subparagraphs", "footnotes",
                           "footnoteCalls", "joinedParagraphs",
                           "syntaxErrors",  "diagnostics",
                           "rule",          "severity",
                           "message",       "start",
                           "line",          "column",
                           "end",           "fix",
                           "summary",       "files",
                           "errors",        "warnings",
                           "hints"}) {
    INFO(name);
    at = out.find('"' + std::string{name} + "\":", at);
    REQUIRE(at != std::string::npos);
  }
}

TEST_CASE("json without files is still whole") {
  test::Folder folder;
  const auto result = run({"check", "--format", "json", folder.path()});
  CHECK(parsed(result.out)["files"].empty());
  CHECK(result.code == 0);
}

TEST_CASE("columns count code points") {
  // "é" as two code points, curly quotes, an emoji, a no-break space: none of them is one byte.
  const Json json = checked("*The General Assembly*,\n\n"
                            "*Recalling* the “e\u0301lan”\u00A0of 😀;\n\n"
                            "1. *Decides* to act.\n");
  const Json found = findings(json, "preamble/end-comma");
  REQUIRE(found.size() == 1);
  CHECK(found[0]["start"] == Json::parse(R"({"line": 3, "column": 29})"));
  CHECK(found[0]["end"] == Json::parse(R"({"line": 3, "column": 30})"));
}

TEST_CASE("any bytes give valid json") {
  const std::string draft = test::bad_draft;
  std::string nul = draft;
  nul.insert(30, 1, '\0');
  for (const std::string& text :
       {std::string{}, std::string{"\0", 1}, std::string(5000, '\0'), nul, draft + "\xFF\xFE\x80",
        std::string{"*Recalling* \xC3;\n\n1. \xED\xA0\x80"}, "\xEF\xBB\xBF" + draft,
        std::string{"(a\x1b[31m) \x07"}, std::string(3000, '['), std::string{"\r\r\n\n\r"}}) {
    const auto result = run({"check", "--format", "json", "-"}, text);
    CHECK(result.code != 2);
    (void)parsed(result.out);
    CHECK_NOTHROW((void)Json(run({"check", "--color", "always", "-"}, text).out).dump());
  }
}

TEST_CASE("a path that is no UTF-8 gives valid json") {
  test::Folder folder;
  const std::string path = folder.write("caf\xE9.unres", test::good_draft);
  const auto result = run({"check", "--format", "json", path});
  CHECK(result.code == 0);
  CHECK(parsed(result.out)["files"].size() == 1);
}

TEST_CASE("the profile can be set") {
  const auto result = run({"check", "--format", "json", "--profile", "hrc", "-"}, test::good_draft);
  CHECK(parsed(result.out)["files"][0]["profile"] == "hrc");
}
