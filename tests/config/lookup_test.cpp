// Which configuration file holds for a draft, and from when on.
#include "config/lookup.h"
#include "support/folder.h"

#include <doctest/doctest.h>

namespace unres::config {

TEST_CASE("the nearest file upward holds, and nothing of those above it") {
  const test::Folder folder;
  folder.write(".unres.json", R"({"profile": "ga", "mode": "final"})");
  folder.write("hrc/.unres.json", R"({"profile": "hrc"})");
  std::filesystem::create_directories(folder.path("hrc/drafts/deep"));
  std::filesystem::create_directories(folder.path("other"));
  Lookup lookup;
  const auto deep = lookup.nearest(folder.path() / "hrc/drafts/deep");
  REQUIRE(deep != nullptr);
  CHECK(deep->path == folder.path() / "hrc/.unres.json");
  CHECK(deep->config.rules.profile == model::Profile::hrc);
  CHECK(deep->config.rules.mode == rules::Mode::draft);
  const auto other = lookup.nearest(folder.path() / "other");
  REQUIRE(other != nullptr);
  CHECK(other->config.rules.profile == model::Profile::ga);
  CHECK(lookup.nearest(folder.path() / "other") == other);
  CHECK(lookup.files().size() == 2);
}

TEST_CASE("a file that is written or deleted counts once the lookup is refreshed") {
  const test::Folder folder;
  Lookup lookup;
  const auto before = lookup.nearest(folder.path());
  folder.write(".unres.json", R"({"mode": "final"})");
  CHECK(lookup.nearest(folder.path()) == before);
  lookup.refresh();
  const auto written = lookup.nearest(folder.path());
  REQUIRE(written != nullptr);
  CHECK(written->config.rules.mode == rules::Mode::final);
  lookup.refresh();
  CHECK(lookup.nearest(folder.path()) == written); // The same text is the same object.
  std::filesystem::remove(folder.path(".unres.json"));
  lookup.refresh();
  CHECK(lookup.nearest(folder.path()) == before);
}

TEST_CASE("what an editor has open goes before the disk, and while it is broken what it said holds") {
  const test::Folder folder;
  folder.write(".unres.json", R"({"mode": "draft"})");
  Lookup lookup;
  const auto file = folder.path() / ".unres.json";
  lookup.open(file, R"({"mode": "final"})");
  CHECK(lookup.nearest(folder.path())->config.rules.mode == rules::Mode::final);
  lookup.open(file, R"({"mode": "final",)");
  CHECK(lookup.nearest(folder.path())->config.rules.mode == rules::Mode::final);
  CHECK(lookup.nearest(folder.path())->problems.size() == 1);
  lookup.refresh();
  CHECK(lookup.nearest(folder.path())->config.rules.mode == rules::Mode::final);
  lookup.close(file);
  CHECK(lookup.nearest(folder.path())->config.rules.mode == rules::Mode::draft);
}

TEST_CASE("what is no plain file is no configuration, and a huge one is told of") {
  const test::Folder folder;
  std::filesystem::create_directories(folder.path("a/.unres.json"));
  folder.write("b/.unres.json", std::string(2U << 20U, ' '));
  Lookup lookup;
  const auto outside = lookup.nearest(folder.path());
  CHECK(lookup.nearest(folder.path() / "a") == outside);
  const auto huge = lookup.nearest(folder.path() / "b");
  REQUIRE(huge != nullptr);
  CHECK_FALSE(huge->trouble.empty());
  CHECK(huge->config == Config{});
}

} // namespace unres::config
