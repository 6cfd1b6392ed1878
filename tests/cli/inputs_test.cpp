#include "cli/inputs.h"
#include "command.h"
#include "workspace/read_file.h"

#include <doctest/doctest.h>

using namespace unres;
using test::run;

namespace {

const std::string readme = "# A project\n\nIt *recalls* nothing.\n\n1. Install it,\n2. Run it.\n\n"
                           "Recalling the past is another matter,\n\n- one;\n- two.\n";

/// The paths that a check of the folder names in its json, without the folder.
std::string yielded(const test::Folder& folder) {
  const auto result = run({"check", "--format", "json", "--fail-on", "never", folder.path()});
  CHECK(result.code == 0);
  std::string out;
  const std::string key = "{\"path\":\"" + folder.path() + '/';
  for (std::size_t at = 0; (at = result.out.find(key, at)) != std::string::npos;) {
    at += key.size();
    out += result.out.substr(at, result.out.find('"', at) - at) + ' ';
  }
  return out;
}

} // namespace

TEST_CASE("a folder yields resolutions by name and texts that look like one") {
  test::Folder folder;
  folder.write("b.unres", "");
  folder.write("a/one.unres.md", readme);
  folder.write("a/two.RES.md", readme);
  folder.write("c.md", test::good_draft);
  folder.write("d.txt", test::good_draft);
  folder.write("e.rst", test::good_draft);
  folder.write("README.md", readme);
  folder.write("notes.txt", readme);
  folder.write(".hidden/f.unres", test::good_draft);
  folder.write(".g.unres", test::good_draft);
  folder.write("node_modules/h/i.unres", test::good_draft);
  CHECK(yielded(folder) == "a/one.unres.md a/two.RES.md b.unres c.md d.txt ");
}

TEST_CASE("a named file is always checked") {
  test::Folder folder;
  const auto result = run({"check", folder.write("README.md", readme)});
  CHECK(result.code != 2);
  CHECK(result.out.find("1 file") != std::string::npos);
}

TEST_CASE("a readme never lights up") {
  test::Folder folder;
  folder.write("README.md", readme);
  folder.write("docs/README.md",
               "# Drafts\n\n1. Install it.\n\n```\n\n" + test::good_draft + "```\n");
  folder.write("docs/tilde.md",
               "~~~unres\n" + test::good_draft + "~~~\n\n> *The General Assembly*,\n");
  folder.write("docs/masthead.md", "# Mastheads\n\n```\nA/C.2/81/L.9\n\nDistr.: Limited\n```\n");
  CHECK(yielded(folder) == "");
  for (const char* part : {"/grammar", "/clients", "/tests/rules"}) {
    const auto result = run(
        {"check", "--format", "json", "--fail-on", "never", UNRES_SOURCE_DIR + std::string{part}});
    CHECK(result.code == 0);
    CHECK(result.out.find("README") == std::string::npos);
  }
  CHECK(cli::find_inputs({UNRES_SOURCE_DIR "/docs"}).files.size() > 10);
  CHECK(run({"check", UNRES_SOURCE_DIR "/docs"}).out.find("in 1 file.") != std::string::npos);
}

TEST_CASE("a folder without resolutions is a note, not an error") {
  test::Folder folder;
  folder.write("README.md", readme);
  const auto result = run({"check", folder.path()});
  CHECK(result.code == 0);
  CHECK(result.err == "unres: " + folder.path() + ": no resolutions in this folder\n");
}

TEST_CASE("links that lead in circles end") {
  namespace fs = std::filesystem;
  test::Folder folder;
  folder.write("a/draft.unres", test::good_draft);
  std::error_code error;
  fs::create_directory_symlink(folder.path(), folder.path("a/up"), error);
  if (error)
    return;
  fs::create_directory_symlink(folder.path("gone"), folder.path("a/gone"), error);
  fs::create_symlink(folder.path("gone.unres"), folder.path("a/gone.unres"), error);
  fs::create_symlink(folder.path("a/loop.unres"), folder.path("a/loop.unres"), error);
  fs::create_symlink(folder.path("a/draft.unres"), folder.path("a/link.unres"), error);
  CHECK(yielded(folder) == "a/draft.unres a/link.unres ");
}

TEST_CASE("a folder given with a slash, and one named like a command") {
  test::Folder folder;
  folder.write("explain/draft.unres", test::good_draft);
  CHECK(run({"check", folder.path("explain/")}).code == 0);
  const auto inputs = cli::find_inputs({folder.path("explain/")});
  REQUIRE(inputs.files.size() == 1);
  CHECK(inputs.files[0].path == folder.path("explain/draft.unres"));
}

TEST_CASE("reading stops at the limit") {
  test::Folder folder;
  CHECK(!workspace::read_file(folder.write("large", std::string(200000, 'x')), 100000));
  std::istringstream in{std::string(200000, 'x')};
  CHECK(!workspace::read_stream(in, 100000));
  CHECK(workspace::read_file(folder.write("small", "text"), 4).value() == "text");
  CHECK(workspace::read_file(folder.path()).error().message == "is a folder");
}
