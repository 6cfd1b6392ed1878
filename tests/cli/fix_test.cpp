// What --fix makes of files, and what it leaves alone.
#include "cli/diff.h"
#include "command.h"
#include "support/corpus.h"
#include "support/platform.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace unres;
using test::run;

namespace {

namespace fs = std::filesystem;

std::string bytes(const std::string& path) { return test::read_file(path); }

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

// What a folder holds, hidden files too.
std::size_t entries(const std::string& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator{folder}, fs::directory_iterator{}));
}

} // namespace

TEST_CASE("safe fixes are written, and what remains decides") {
  test::Folder folder;
  const std::string path = folder.write("with space.unres.md", test::bad_draft);
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
  const auto result = run({"check", "--fix", path});
  CHECK(result.code == 0);
  CHECK(result.err == "");
  CHECK(result.out == path + ": fixed: End the paragraph with a comma [preamble/end-comma]\n\n"
                             "No findings in 1 file. Fixed: 1.\n");
  CHECK(bytes(path) == test::good_draft);
  CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
  CHECK(entries(folder.path()) == 1);
  const auto stamp = platform::stamp_of(path);
  CHECK(run({"check", "--fix", path}).out == "No findings in 1 file.\n");
  CHECK(platform::stamp_of(path) == stamp);
}

TEST_CASE("a symbolic link stays, and what it names is fixed") {
  test::Folder folder;
  const std::string path = folder.write("there/bad.unres.md", test::bad_draft);
  const std::string link = folder.path("link.unres.md");
  fs::create_symlink("there/bad.unres.md", link);
  CHECK(run({"check", "--fix", link}).code == 0);
  CHECK(fs::is_symlink(link));
  CHECK(bytes(path) == test::good_draft);
}

TEST_CASE("a file that is read-only is left alone, and the others are fixed") {
  test::Folder folder;
  const std::string locked = folder.write("locked.unres.md", test::bad_draft);
  const std::string free = folder.write("free.unres.md", test::bad_draft);
  fs::permissions(locked, fs::perms::owner_read);
  const auto result = run({"check", "--fix", locked, folder.path("nowhere.unres.md"), free});
  CHECK(result.code == 2);
  CHECK(has(result.err, "locked.unres.md: cannot be written: it is read-only\n"));
  CHECK(has(result.err, "nowhere.unres.md: No such file"));
  CHECK(bytes(locked) == test::bad_draft);
  CHECK(bytes(free) == test::good_draft);
  CHECK(has(result.out, "1 error in 1 of 2 files. Fixes: 1 safe. Fixed: 1.\n"));
}

TEST_CASE("a file that is named twice is fixed once") {
  test::Folder folder;
  const std::string path = folder.write("bad.unres.md", test::bad_draft);
  const auto result = run({"check", "--fix", path, path});
  CHECK(result.code == 0);
  CHECK(bytes(path) == test::good_draft);
  CHECK(has(result.out, "No findings in 2 files. Fixed: 1.\n"));
}

TEST_CASE("standard input that is fixed becomes standard output, and findings go beside it") {
  const auto result = run({"check", "--fix", "-"}, test::bad_draft);
  CHECK(result.code == 0);
  CHECK(result.out == test::good_draft);
  CHECK(has(result.err, "No findings in 1 file. Fixed: 1.\n"));
  CHECK(run({"check", "--fix", "-"}, test::good_draft).out == test::good_draft);
  CHECK(run({"check", "--fix", "-"}, "").out == "");
  CHECK(run({"check", "--fix", "-", "-"}, "").code == 2);
}

TEST_CASE("after fixing, json tells what remains and how much was fixed") {
  const auto result = run({"check", "--fix", "--format", "json", "-"}, test::bad_draft);
  const auto json = nlohmann::json::parse(result.err);
  CHECK(json["files"][0]["diagnostics"].empty());
  CHECK(json["files"][0]["fixed"] == 1);
  CHECK(json["summary"]["fixed"] == 1);
}

TEST_CASE("a dry run shows a diff and writes nothing") {
  test::Folder folder;
  const std::string path = folder.write("bad.unres.md", test::bad_draft);
  const auto result = run({"check", "--fix-dry-run", path});
  CHECK(result.code == 0);
  CHECK(result.out == "--- " + path + "\n+++ " + path +
                          "\n@@ -1,6 +1,6 @@\n *The General Assembly*,\n \n"
                          "-*Recalling* its resolution 76/187 of 16 December 2021;\n"
                          "+*Recalling* its resolution 76/187 of 16 December 2021,\n"
                          " \n 1. *Requests* the Secretary-General to report to it at its eightieth session;\n \n");
  CHECK(has(result.err, "Fixed: 1."));
  CHECK(bytes(path) == test::bad_draft);
  CHECK(run({"check", "--fix-dry-run", "-"}, test::good_draft).out == "");
  CHECK(has(run({"check", "--fix-dry-run", "-"}, test::bad_draft, true).out, "\x1b["));
  CHECK(run({"check", "--fix", "--fix-dry-run", "-"}, test::bad_draft).code == 2);
}

TEST_CASE("a file of a folder that is no resolution is not touched") {
  test::Folder folder;
  const std::string path = folder.write("notes.md", "A note;\n\nof mine\n");
  (void)run({"check", "--fix", folder.path()});
  CHECK(bytes(path) == "A note;\n\nof mine\n");
}

TEST_CASE("a replaced file is whole or as it was") {
  test::Folder folder;
  const std::string path = folder.path("new.txt");
  CHECK(platform::replace_file(path, std::string{"a\0b", 3}).has_value());
  CHECK(bytes(path) == std::string{"a\0b", 3});
  CHECK_FALSE(platform::replace_file(folder.path(), "x").has_value());
  CHECK_FALSE(platform::replace_file(folder.path("no/such/folder.txt"), "x").has_value());
  CHECK(entries(folder.path()) == 1);
}

TEST_CASE("a diff says what changed, at any place") {
  const cli::Style plain{false};
  const auto diff = [&](const std::string& a, const std::string& b) { return cli::unified_diff("f", a, b, plain); };
  CHECK(diff("a\n", "a\n") == "");
  CHECK(diff("", "a\n") == "--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n");
  CHECK(diff("a\n", "") == "--- f\n+++ f\n@@ -1 +0,0 @@\n-a\n");
  CHECK(diff("a", "a\n") == "--- f\n+++ f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
  CHECK(diff("a\r\n", "b\r\n") == "--- f\n+++ f\n@@ -1 +1 @@\n-a\r\n+b\r\n");
  CHECK(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n3\n4\n5\n6\n7\n8\nx\n9\n") ==
        "--- f\n+++ f\n@@ -1,9 +1,9 @@\n 1\n-2\n 3\n 4\n 5\n 6\n 7\n 8\n+x\n 9\n");
  CHECK(diff("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n") ==
        "--- f\n+++ f\n@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
  CHECK(cli::unified_diff("a\nb\"", "x", "y", plain).starts_with("--- \"a\\012b\\042\"\n"));
}
