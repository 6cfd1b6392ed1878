// What `.unres.json` may say, and what is said of it where it is wrong.
#include "config/json_text.h"
#include "config/keys.h"
#include "config/read.h"
#include "text/edit.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::config {
namespace {

// The problems of a text as "«what it is about» message"; a fix is shown by what it writes.
std::string problems(const std::string& text, UnknownKeys unknown = UnknownKeys::told) {
  Config config;
  std::string out;
  for (const Problem& problem : read(text, config, unknown)) {
    out.append(problem.broken ? "broken: " : "").append("«").append(text::slice(text, problem.range)).append("» ");
    out.append(problem.message);
    if (problem.fix)
      out.append(" → ").append(problem.fix->replacement);
    out.push_back('\n');
  }
  return out;
}

Config config_of(const std::string& text) {
  Config config;
  CHECK(read(text, config).empty());
  return config;
}

} // namespace

TEST_CASE("every key is taken over") {
  const Config config = config_of(R"({
  "$schema": "somewhere.json",
  "profile": "sc",
  "mode": "final",
  "severity": {"wording": "hint", "footnote/once": "off", "number/percent": "error"},
  "spellings": {"cyber-security": "cybersecurity"},
  "names": ["UNODC", "Nelson Mandela Rules"],
  "lengthBudget": 10700,
  "documentLanguage": "fr",
  "inlayHints": true
})");
  CHECK(config.rules.profile == model::Profile::sc);
  CHECK(config.rules.mode == rules::Mode::final);
  CHECK(config.rules.severities.at("wording") == rules::Severity::hint);
  CHECK(config.rules.severities.at("footnote/once") == rules::Severity::off);
  CHECK(config.rules.severities.at("number/percent") == rules::Severity::error);
  CHECK(config.rules.house.spellings.at("cyber-security") == "cybersecurity");
  CHECK(config.rules.house.names == std::vector<std::string>{"UNODC", "Nelson Mandela Rules"});
  CHECK(config.rules.house.length_budget == 10700);
  CHECK(config.features.document_language == "fr");
  CHECK(config.features.inlay_hints);
}

TEST_CASE("an empty object, null values and a byte order mark say nothing") {
  CHECK(config_of("{}") == Config{});
  CHECK(config_of("\xEF\xBB\xBF{}") == Config{});
  CHECK(config_of(R"({"profile": null, "names": null, "severity": null})") == Config{});
}

TEST_CASE("an unknown key is told with the nearest that there is") {
  CHECK(problems(R"({"profil": "ga"})") == "«\"profil\"» There is no setting \"profil\"; is it profile? → \"profile\"\n");
  CHECK(problems(R"({"xyzzyxyzzy": 1})") == "«\"xyzzyxyzzy\"» There is no setting \"xyzzyxyzzy\"\n");
  CHECK(problems(R"({"severity": {"footnote/onse": "off"}})") ==
        "«\"footnote/onse\"» There is no rule \"footnote/onse\"; is it footnote/once? → \"footnote/once\"\n");
  // A client has settings of its own.
  CHECK(problems(R"({"server": {"path": ""}, "profile": "ga"})", UnknownKeys::passed_over) == "");
}

TEST_CASE("a wrong value is told in the words of its key, and the others count") {
  CHECK(problems(R"({"profile": "gaa"})") ==
        "«\"gaa\"» profile is auto, ga, sc, ecosoc, hrc or mun, not \"gaa\" → \"ga\"\n");
  CHECK(problems(R"({"mode": 7})") == "«7» mode is draft or final, not 7\n");
  CHECK(problems(R"({"inlayHints": "yes"})") == "«\"yes\"» inlayHints is true or false, not \"yes\"\n");
  CHECK(problems(R"({"lengthBudget": -1})") == "«-1» lengthBudget is a whole number, 0 or more, not -1\n");
  CHECK(problems(R"({"lengthBudget": 1.5})") == "«1.5» lengthBudget is a whole number, 0 or more, not 1.5\n");
  CHECK(problems(R"({"names": "UNODC"})") == "«\"UNODC\"» names is a list of names, not \"UNODC\"\n");
  CHECK(problems(R"({"names": ["UNODC", 3, ""]})") == "«3» a name is a text, not 3\n«\"\"» a name is a text, not \"\"\n");
  CHECK(problems(R"({"spellings": {"a": 1, "": "b", "c": "c"}})") ==
        "«1» \"a\" is to be replaced by a text, not 1\n«\"\"» There is no word here\n«\"c\"» A word is not replaced by itself\n");
  CHECK(problems(R"({"severity": {"wording": "warn"}})") ==
        "«\"warn\"» wording is off, hint, warning or error, not \"warn\" → \"warning\"\n");
  CHECK(problems(R"({"severity": ["spelling"]})").starts_with("«[\"spelling\"]» severity is an object: "));
  CHECK(problems("[1]") == "«[1]» A configuration is an object: {\"profile\": \"ga\"}\n");
  Config config;
  CHECK(read(R"({"mode": "finale", "profile": "hrc"})", config).size() == 1);
  CHECK(config.rules.profile == model::Profile::hrc);
  CHECK(config.rules.mode == rules::Mode::draft);
}

TEST_CASE("a key that is set twice is told, and the last counts") {
  Config config;
  const std::string text = R"({"mode": "final", "mode": "draft"})";
  const auto found = read(text, config);
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == "\"mode\" is set above already");
  CHECK(found[0].range.begin == 18);
  CHECK(config.rules.mode == rules::Mode::draft);
}

TEST_CASE("a text that is no JSON changes nothing, and says where it breaks") {
  const std::string text = "{\n  \"mode\": \"final\",\n  \"profile\": ga\n}";
  Config config;
  const auto found = read(text, config);
  REQUIRE(found.size() == 1);
  CHECK(found[0].broken);
  CHECK(found[0].message.starts_with("This is no JSON: "));
  CHECK(text.substr(0, found[0].range.begin).find("\"profile\": ") != std::string::npos);
  CHECK(config == Config{});
}

TEST_CASE("a text cut anywhere, or of any bytes, is read without harm") {
  const std::string text = R"({"severity": {"a\"b": "off", "c": [1, true, null, -2.5e3, {}]}, "names": ["é", "\u00e9"]})";
  for (std::size_t size = 0; size <= text.size(); ++size) {
    const std::string cut = text.substr(0, size);
    Config config;
    for (const Problem& problem : read(cut, config)) {
      CHECK(problem.range.begin <= problem.range.end);
      CHECK(problem.range.end <= cut.size());
    }
    std::string wrong = text;
    if (size < text.size())
      wrong[size] = '\xFF';
    CHECK(read(wrong, config).size() >= 1);
  }
  CHECK(problems(std::string(100'000, '[')).find("nested too deeply") != std::string::npos);
  CHECK(problems("{\"names\": " + std::string(10, '[') + std::string(10, ']') + "}").find("a name is a text") !=
        std::string::npos);
}

TEST_CASE("values stand where they are found") {
  const std::string text = " { \"a\" : [ 1 , \"x\\\"y\" ] , \"b\":{\"c\":true} } ";
  const auto root = read_json(text);
  REQUIRE(root.has_value());
  CHECK(text::slice(text, root->range) == text.substr(1, text.size() - 2));
  REQUIRE(root->members.size() == 2);
  CHECK(text::slice(text, root->members[0].key_range) == "\"a\"");
  CHECK(text::slice(text, root->members[0].value.range) == "[ 1 , \"x\\\"y\" ]");
  CHECK(text::slice(text, root->members[0].value.members[0].value.range) == "1");
  CHECK(text::slice(text, root->members[0].value.members[1].value.range) == "\"x\\\"y\"");
  CHECK(text::slice(text, root->members[1].value.range) == "{\"c\":true}");
  CHECK(text::slice(text, root->members[1].value.members[0].value.range) == "true");
}

} // namespace unres::config
