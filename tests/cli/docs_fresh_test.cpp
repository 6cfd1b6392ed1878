// docs/rules and docs/coverage.md are what the rules say now: `make docs` renews them.
#include "cli/coverage.h"
#include "cli/rule_pages.h"
#include "rules/registry.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <regex>
#include <set>

namespace unres::cli {

namespace fs = std::filesystem;

TEST_CASE("docs/rules has a fresh page for each rule, and none of a rule that is gone") {
  const fs::path folder = fs::path{UNRES_SOURCE_DIR} / "docs" / "rules";
  std::set<std::string> pages;
  for (const Page& page : rule_pages()) {
    CAPTURE(page.path);
    pages.insert(page.path);
    REQUIRE_MESSAGE(fs::exists(folder / page.path), "run make docs");
    CHECK_MESSAGE(test::read_file(folder / page.path) == page.text, "stale: run make docs");
  }
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file())
      continue;
    const std::string path = fs::relative(entry.path(), folder).generic_string();
    CHECK_MESSAGE(pages.contains(path), path << " belongs to no rule");
  }
}

TEST_CASE("docs/coverage.md is fresh, and names rules that there are") {
  CHECK_MESSAGE(test::read_file(fs::path{UNRES_SOURCE_DIR} / "docs" / "coverage.md") == coverage_page(), "stale: run make docs");
  for (const CatalogueRow& row : catalogue()) {
    CAPTURE(row.id);
    const bool own = rules::find_rule(row.id) != nullptr;
    if (row.kept_by.find('/') != std::string_view::npos) {
      CHECK(rules::find_rule(row.kept_by) != nullptr);
      CHECK_FALSE(own);
    }
    if (verdict_on(row) == Verdict::left_out)
      CHECK_MESSAGE(!row.why.empty(), "left out without a reason");
  }
}

TEST_CASE("coverage has every row of the catalogue, and at least nine in ten of those asked for are done") {
  std::size_t asked = 0;
  std::size_t done = 0;
  for (const CatalogueRow& row : catalogue()) {
    asked += row.basis != Basis::assumed;
    done += row.basis != Basis::assumed && verdict_on(row) == Verdict::done;
  }
  CHECK(done * 10 >= asked * 9);
  if (!test::have_corpus())
    return;
  const std::string text = test::read_file(test::corpus().parent_path() / "rules" / "catalogue.md");
  static const std::regex row{R"(\n\| ([a-z]+/[a-z0-9-]+) \|)"};
  std::set<std::string> listed;
  for (std::sregex_iterator match{text.begin(), text.end(), row}, end; match != end; ++match)
    listed.insert((*match)[1]);
  std::set<std::string> known;
  for (const CatalogueRow& each : catalogue())
    known.emplace(each.id);
  CHECK(listed == known);
}

} // namespace unres::cli
