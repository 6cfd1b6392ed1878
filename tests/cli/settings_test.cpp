// What holds for a text that is checked: its `.unres.json`, and the command line over it.
#include "command.h"

#include <doctest/doctest.h>

using namespace unres;
using test::run;

namespace {

const std::string draft = "*The General Assembly*\n\n*Notes* that 25% of the lamps are lit.\n";

} // namespace

TEST_CASE("the nearest settings hold for each text, and the command line goes before them") {
  const test::Folder folder;
  folder.write(".unres.json", R"({"severity": {"number": "error"}})");
  folder.write("in/.unres.json", R"({"severity": {"number/percent": "off"}})");
  const std::string outer = folder.write("a.unres.md", draft);
  const std::string inner = folder.write("in/a.unres.md", draft);
  CHECK(run({"check", outer}).code == 1);
  CHECK(run({"check", inner}).code == 0);
  CHECK(run({"check", inner}).out.find("number/percent") == std::string::npos);
  const auto both = run({"check", folder.path()});
  CHECK(both.out.find("a.unres.md:3:14: error: ") != std::string::npos);
  CHECK(both.out.find("in/a.unres.md") == std::string::npos);
  CHECK(run({"check", "--no-config", inner}).out.find("warning: ") != std::string::npos);
  CHECK(run({"check", "--config", folder.path(".unres.json"), inner}).code == 1);
  CHECK(run({"check", "--rule", "number/percent=hint", outer}).code == 0);
  CHECK(run({"check", "--rule", "number=error", inner}).code == 1);
  CHECK(run({"check", "--rule", "number=error", "--rule", "number/percent=hint", inner}).code == 0);
}

TEST_CASE("settings that are wrong are told with their place, and what is right in them holds") {
  const test::Folder folder;
  const std::string path = folder.write("a.unres.md", draft);
  folder.write(".unres.json", "{\n  \"severity\": {\"number/percent\": \"error\"},\n  \"profil\": \"ga\"\n}\n");
  const auto result = run({"check", path});
  CHECK(result.code == 1);
  CHECK(result.err.find("/.unres.json:3:3: warning: There is no setting \"profil\"; is it profile?") != std::string::npos);
  CHECK(result.out.find("error: ") != std::string::npos);
}

TEST_CASE("settings that cannot be read leave texts checked, and the exit code says so") {
  const test::Folder folder;
  const std::string path = folder.write("a.unres.md", draft);
  folder.write(".unres.json", "{\"mode\": }");
  const auto result = run({"check", path});
  CHECK(result.code == 2);
  CHECK(result.err.find("/.unres.json:1:10: error: This is no JSON") != std::string::npos);
  CHECK(result.out.find("number/percent") != std::string::npos);
}

TEST_CASE("wrong usage of the options of settings is told") {
  for (const char* given : {"number/percent", "number/percent=loud", "nobody=hint", "=hint"}) {
    const auto result = run({"check", "--rule", given, "x"});
    CHECK(result.code == 2);
    CHECK(result.err.find("RULE=off|hint|warning|error") != std::string::npos);
  }
  CHECK(run({"check", "--mode", "finale", "x"}).code == 2);
  CHECK(run({"check", "--config", "/nowhere/.unres.json", "x"}).code == 2);
}

TEST_CASE("what a text silences is neither shown nor counted") {
  const test::Folder folder;
  const std::string path =
      folder.write("a.unres.md", "*The General Assembly*\n\n%% unres-ignore number/percent: quoted\n*Notes* that 25% of the lamps are lit.\n");
  const auto result = run({"check", "--fail-on", "hint", path});
  CHECK(result.code == 0);
  CHECK(result.out.find("number/percent") == std::string::npos);
}
