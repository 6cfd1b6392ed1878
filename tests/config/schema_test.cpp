// The JSON Schema that editors go by is the one that the keys give, and says what the reader says.
#include "config/keys.h"
#include "config/read.h"
#include "config/schema.h"
#include "rules/registry.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

namespace unres::config {

using Json = nlohmann::json;

TEST_CASE("the schema that is shipped is fresh") {
  const std::filesystem::path root{UNRES_SOURCE_DIR};
  for (const char* path : {"docs/unres.schema.json", "clients/vscode/unres.schema.json"}) {
    CAPTURE(path);
    REQUIRE_MESSAGE(std::filesystem::exists(root / path), "run make docs");
    CHECK_MESSAGE(test::read_file(root / path) == schema(), "stale: run make docs");
  }
}

TEST_CASE("the schema has every key, rule and family") {
  const Json read = Json::parse(schema());
  const Json& properties = read.at("properties");
  CHECK(properties.size() == keys().size() + 1);
  for (const KeyFacts& facts : keys())
    CHECK(properties.contains(std::string{facts.name}));
  const Json& severities = properties.at("severity").at("properties");
  for (const rules::Rule* rule : rules::all_rules()) {
    CHECK(severities.contains(std::string{rule->id}));
    CHECK(severities.contains(std::string{rules::family_of(*rule)}));
  }
}

TEST_CASE("what the schema gives as values is taken") {
  for (const KeyFacts& facts : keys())
    for (const std::string_view choice : facts.choices) {
      Config config;
      const std::string text = Json{{std::string{facts.name}, choice}}.dump();
      CAPTURE(text);
      CHECK(read(text, config).empty());
    }
}

TEST_CASE("VS Code offers every key, and sets none that its user has not set") {
  const std::filesystem::path root{UNRES_SOURCE_DIR};
  const Json package = Json::parse(test::read_file(root / "clients/vscode/package.json"));
  const Json& offered = package.at("contributes").at("configuration").at("properties");
  for (const KeyFacts& facts : keys()) {
    const std::string name = "unres." + std::string{facts.name};
    CAPTURE(name);
    REQUIRE(offered.contains(name));
    // A default would go before what `.unres.json` says.
    CHECK(offered.at(name).at("default").is_null());
    for (const std::string_view choice : facts.choices)
      CHECK(offered.at(name).at("enum").dump().find('"' + std::string{choice} + '"') != std::string::npos);
  }
}

} // namespace unres::config
