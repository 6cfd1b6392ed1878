// docs/rules is what the rules say now: `make docs` renews it.
#include "cli/rule_pages.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <filesystem>
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

} // namespace unres::cli
