// Findings that are known already, and those that are new.
#include "command.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace unres;
using test::run;
using Json = nlohmann::json;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("known findings are hidden, new ones are shown, whatever is inserted before") {
  test::Folder folder;
  const std::string path = folder.write("drafts/bad.unres.md", test::bad_draft);
  const std::string baseline = folder.path("known.json");
  const auto written = run({"check", "--write-baseline", baseline, path});
  CHECK(written.code == 0);
  CHECK(written.err == "unres: " + baseline + ": 1 finding remembered\n");
  CHECK(written.out == "No new findings in 1 file. In the baseline: 1.\n");
  const Json json = Json::parse(test::read_file(baseline));
  CHECK(json["baseline"] == 1);
  CHECK(json["findings"].size() == 1);
  CHECK(json["findings"][0]["path"] == "drafts/bad.unres.md");

  const auto same = run({"check", "--baseline", baseline, path});
  CHECK(same.code == 0);
  CHECK(same.out == "No new findings in 1 file. In the baseline: 1.\n");
  std::string more = test::bad_draft;
  more.insert(more.find("*Recalling*"), "*Noting* the work done;\n\n");
  folder.write("drafts/bad.unres.md", more);
  const auto next = run({"check", "--baseline", baseline, "--format", "json", path});
  CHECK(next.code == 1);
  const Json found = Json::parse(next.out);
  REQUIRE(found["files"][0]["diagnostics"].size() == 1);
  CHECK(found["files"][0]["diagnostics"][0]["start"]["line"] == 3);
  CHECK(found["summary"]["hidden"] == 1);

  folder.write("drafts/bad.unres.md", test::good_draft);
  const auto mended = run({"check", "--baseline", baseline, path});
  CHECK(mended.code == 0);
  CHECK(has(mended.err, "1 finding in it found no more"));
  // What was not looked at is not gone.
  CHECK(run({"check", "--baseline", baseline, "-"}, test::good_draft).err == "");
}

TEST_CASE("a finding that comes once more than is known is new") {
  test::Folder folder;
  const std::string twice = "*The General Assembly*,\n\n*Noting* the work done;\n\n*Recalling* it,\n\n"
                            "1. *Decides* to act.\n";
  std::string thrice = twice;
  thrice.insert(thrice.find("1. "), "*Noting* the work done;\n\n");
  const std::string path = folder.write("a.unres.md", twice);
  const std::string baseline = folder.path("known.json");
  CHECK(run({"check", "--write-baseline", baseline, path}).code == 0);
  folder.write("a.unres.md", thrice);
  CHECK(has(run({"check", "--baseline", baseline, path}).out, "preamble/end-comma"));
}

TEST_CASE("a baseline is the same however often it is written") {
  test::Folder folder;
  const std::string b = folder.write("b.unres.md", test::bad_draft);
  const std::string a = folder.write("a.unres.md", test::bad_draft);
  const std::string baseline = folder.path("known.json");
  CHECK(run({"check", "--write-baseline", baseline, b, a}).code == 0);
  const std::string first = test::read_file(baseline);
  CHECK(run({"check", "--jobs", "4", "--write-baseline", baseline, a, b, a}).code == 0);
  CHECK(test::read_file(baseline) == first);
  CHECK(run({"check", "--write-baseline", baseline, "-"}, test::good_draft).code == 0);
  CHECK(Json::parse(test::read_file(baseline))["findings"].empty());
}

TEST_CASE("a baseline that is broken or that cannot be whole is an error") {
  test::Folder folder;
  for (const char* text : {"", "{", "[]", "{\"baseline\": 2, \"findings\": []}", "{\"baseline\": 1}",
                           "{\"baseline\": 1, \"findings\": [{\"path\": 3}]}"}) {
    const std::string path = folder.write("broken.json", text);
    const auto result = run({"check", "--baseline", path, "-"}, test::bad_draft);
    CHECK(result.code == 2);
    CHECK(result.out == "");
    CHECK(result.err.starts_with("unres: " + path + ": is "));
  }
  CHECK(run({"check", "--baseline", folder.path("nowhere.json"), "-"}, test::bad_draft).code == 2);
  const std::string baseline = folder.path("new.json");
  const auto result = run({"check", "--write-baseline", baseline, folder.path("nowhere.unres.md")});
  CHECK(result.code == 2);
  CHECK_FALSE(std::filesystem::exists(baseline));
  CHECK(run({"check", "--baseline", baseline, "--write-baseline", baseline, "-"}).code == 2);
}
