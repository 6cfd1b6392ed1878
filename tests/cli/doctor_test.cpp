// What `unres doctor` tells of an installation and of drafts.
#include "command.h"

#include "doctor/fact.h"
#include "support/platform.h"
#include "support/version.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace unres::test {
namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST_CASE("doctor tells what a report of a fault needs, and no word of the draft") {
  const Folder folder;
  const std::string file = folder.write("a.unres", good_draft);
  const Result result = run({"doctor", file, "--no-index"});
  CHECK(result.code == cli::exit_clean);
  CHECK(result.err.empty());
  CHECK(has(result.out, "version: " + std::string{version()}));
  CHECK(has(result.out, "encoding: UTF-8\n"));
  CHECK(has(result.out, "parts: 1 preambular and 2 operative paragraphs, 0 notes, 0 calls"));
  CHECK(has(result.out, "taken for a resolution: yes, by its name"));
  CHECK(has(result.out, "your index: none is used"));
  CHECK_FALSE(has(result.out, "Secretary-General"));
}

TEST_CASE("doctor says what is wrong with a text's encoding") {
  const auto told = [](const std::string& text) { return run({"doctor", "-", "--no-index"}, text); };
  CHECK(has(told("\xEF\xBB\xBFone\r\ntwo\n").out, "UTF-8 with a byte order mark\n- line ends: 1 LF, 1 CRLF\n"));
  const Result latin = told("one\ntw\xF6\n");
  CHECK(latin.code == cli::exit_findings);
  CHECK(has(latin.out, "(!) encoding: not UTF-8: the first wrong byte is in line 2"));
  CHECK(has(told(std::string{"\xFF\xFEo\0", 4}).out, "(!) encoding: UTF-16"));
  CHECK(has(told(std::string{"o\0", 2}).out, "(!) NUL bytes"));
  CHECK(told("\xEF\xBF\xBD is a character\n").code == cli::exit_clean);
  CHECK(told("").code == cli::exit_clean);
}

TEST_CASE("doctor names the configuration that holds, and what is wrong with it") {
  const Folder folder;
  const std::string settings = folder.write(".unres.json", "{\n  \"profil\": \"ga\"\n}\n");
  const std::string file = folder.write("in/a.unres", good_draft);
  const Result result = run({"doctor", file, "--no-index"});
  CHECK(result.code == cli::exit_findings);
  CHECK(has(result.out, "file: " + doctor::shown(settings)));
  CHECK(has(result.out, "(!) line 2: "));
  CHECK(has(result.out, "profil"));
}

TEST_CASE("doctor goes on behind a file that cannot be read") {
  const Folder folder;
  const std::string file = folder.write("a.unres", good_draft);
  const Result result = run({"doctor", folder.path("none.unres"), file, "--no-index"});
  CHECK(result.code == cli::exit_trouble);
  CHECK(has(result.err, "none.unres"));
  CHECK(has(result.out, "a.unres"));
}

TEST_CASE("doctor tells of an index that is none") {
  const Folder folder;
  const std::string file = folder.write("index.db", "no database at all, but long enough to be looked into");
  const Result result = run({"doctor", "--index", file});
  CHECK(result.code == cli::exit_findings);
  CHECK(has(result.out, "(!) your index: " + doctor::shown(file) + ": "));
}

TEST_CASE("doctor writes JSON") {
  const auto json = nlohmann::json::parse(run({"doctor", "--no-index", "--format", "json"}).out);
  CHECK(json.at("sound") == true);
  CHECK(json.at("sections").at(0).at("title") == "unres");
}

TEST_CASE("a path below the home folder is shown without it") {
  const std::string home = platform::variable("HOME");
  if (home.size() < 2)
    return;
  CHECK(doctor::shown(home + "/drafts/a.unres") == "~/drafts/a.unres");
  CHECK(doctor::shown(home + "-other/a") == home + "-other/a");
}

} // namespace
} // namespace unres::test
