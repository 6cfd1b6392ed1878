#include "cli/rule_facts.h"
#include "cli/rule_pages.h"
#include "command.h"
#include "rules/registry.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace unres;
using test::run;

TEST_CASE("every rule is explained") {
  for (const rules::Rule* rule : rules::all_rules()) {
    INFO(rule->id);
    const auto result = run({"explain", std::string{rule->id}});
    CHECK(result.code == 0);
    CHECK(result.out.starts_with(std::string{rule->id} + "  "));
    CHECK(result.out.find(rule->source.url) != std::string::npos);
    CHECK(result.out.find("Right") != std::string::npos);
    // A rule that only what a house sets gives something to find has nothing to show.
    CHECK((result.out.find("What unres says about it") != std::string::npos) == !rule->bad.empty());
  }
}

TEST_CASE("the list names every rule") {
  const auto result = run({"explain"});
  CHECK(result.code == 0);
  for (const rules::Rule* rule : rules::all_rules())
    CHECK(result.out.find("  " + std::string{rule->id} + ' ') != std::string::npos);
}

TEST_CASE("an unknown rule is met with its like") {
  const auto result = run({"explain", "preamble/end-coma"});
  CHECK(result.code == 2);
  CHECK(result.out == "");
  CHECK(result.err.find("Did you mean preamble/end-comma") != std::string::npos);
  CHECK(run({"explain", "zzzzzzzzzzzzzz"}).err.find("List them: unres explain") !=
        std::string::npos);
}

TEST_CASE("a page a rule is written, and a table of all") {
  test::Folder folder;
  CHECK(run({"explain", "--all", folder.path("new/rules")}).code == 0);
  for (const rules::Rule* rule : rules::all_rules())
    CHECK(std::filesystem::exists(folder.path("new/rules/" + std::string{rule->id} + ".md")));
  std::ifstream in{folder.path("new/rules/README.md")};
  const std::string table{std::istreambuf_iterator<char>{in}, {}};
  CHECK(table == cli::rule_pages().front().text);
  CHECK(table.find("| [preamble/end-comma](preamble/end-comma.md) |") != std::string::npos);
}

TEST_CASE("pages that cannot be written are trouble") {
  test::Folder folder;
  const auto result = run({"explain", "--all", folder.write("file", "") + "/rules"});
  CHECK(result.code == 2);
  CHECK(result.err.find("could not be written") != std::string::npos);
}
