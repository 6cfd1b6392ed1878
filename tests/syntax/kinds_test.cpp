// server/syntax/kinds.h lists the named nodes of the grammar, no more and no fewer.
#include "support/corpus.h"
#include "syntax/kinds.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace unres::syntax {
namespace {

constexpr std::array listed{
#define UNRES_NAME(name) std::string_view{#name},
    UNRES_NODE_KINDS(UNRES_NAME)
#undef UNRES_NAME
};

TEST_CASE("the kinds are the named nodes of the grammar") {
  const auto types = nlohmann::json::parse(
      test::read_file(std::filesystem::path{UNRES_SOURCE_DIR} / "grammar/src/node-types.json"));
  std::set<std::string, std::less<>> named;
  for (const auto& type : types)
    if (type.at("named").get<bool>() && !type.contains("subtypes"))
      named.insert(type.at("type").get<std::string>());
  const std::set<std::string_view> kinds(listed.begin(), listed.end());
  CHECK_MESSAGE(kinds.size() == listed.size(), "a kind is listed twice");
  for (const std::string& name : named)
    CHECK_MESSAGE(kinds.contains(name), name << " is not in syntax/kinds.h");
  for (const std::string_view kind : kinds)
    CHECK_MESSAGE(named.contains(kind), kind << " is not in grammar/src/node-types.json");
}

TEST_CASE("each kind has the name that the grammar gives it") {
  CHECK(name_of(Kind::document) == "document");
  CHECK(name_of(Kind::thematic_break) == "thematic_break");
}

} // namespace
} // namespace unres::syntax
