// `check --report`: one file on all drafts of a run, written whole or not at all.
#include "cli/command.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

namespace fs = std::filesystem;

const std::string draft = "*The General Assembly*,\n\n*Noting* that;\n\n1. *Decides* to go on.\n";

std::size_t files_in(const Folder& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator{folder.path()}, fs::directory_iterator{}));
}

} // namespace

TEST_CASE("the ending of its name says how a report is written") {
  const Folder folder;
  const std::string file = folder.write("draft.unres", draft);
  const Result html = run({"check", "--mode", "final", "--report", folder.path("report.html"), file});
  CHECK(html.code == cli::exit_findings);
  CHECK(html.out.find("preamble/end-comma") != std::string::npos);
  CHECK(read_file(folder.path("report.html")).starts_with("<!DOCTYPE html>"));
  run({"check", "--mode", "final", "--report", folder.path("report.md"), file});
  CHECK(read_file(folder.path("report.md")).starts_with("# Before submission"));
  CHECK(files_in(folder) == 3);
}

TEST_CASE("another ending is wrong usage, and nothing is checked") {
  const Folder folder;
  const std::string file = folder.write("draft.unres", draft);
  for (const char* name : {"report.pdf", "report", "report.html.txt", ""}) {
    CAPTURE(name);
    const Result result = run({"check", "--report", name, file});
    CHECK(result.code == cli::exit_trouble);
    CHECK(result.out.empty());
  }
  CHECK(run({"check", "--base", file, file}).code == cli::exit_trouble);
}

TEST_CASE("a text to compare with is read first, and must be there") {
  const Folder folder;
  const std::string file = folder.write("draft.unres", draft);
  const std::string base = folder.write("last-year.md", "*The General Assembly*,\n\n*Noting* that,\n\n1. *Decides* to stop.\n");
  const std::string report = folder.path("report.md");
  const Result missing = run({"check", "--report", report, "--base", folder.path("no.md"), file});
  CHECK(missing.code == cli::exit_trouble);
  CHECK(missing.err.find("no.md") != std::string::npos);
  CHECK_FALSE(fs::exists(report));
  run({"check", "--report", report, "--base", base, file});
  CHECK(read_file(report).find("Against last-year.md") != std::string::npos);
}

TEST_CASE("several drafts are reported in the order given, standard input among them") {
  const Folder folder;
  const std::string one = folder.write("one.unres", draft);
  const std::string report = folder.path("report.md");
  run({"check", "--report", report, "--jobs", "4", one, "-", folder.write("two.unres", draft)}, draft);
  const std::string text = read_file(report);
  const std::size_t first = text.find("\n## " + std::string{"/"});
  CHECK(first != std::string::npos);
  CHECK(text.find("\n## standard input") > text.find("one.unres"));
  CHECK(text.find("two.unres", text.find("\n## standard input")) != std::string::npos);
}

TEST_CASE("a report that cannot be written is told, and leaves nothing behind") {
  const Folder folder;
  const std::string file = folder.write("draft.unres", draft);
  const Result result = run({"check", "--fail-on", "never", "--report", folder.path("no/such/folder.html"), file});
  CHECK(result.code == cli::exit_trouble);
  CHECK(result.err.find("folder.html: ") != std::string::npos);
  fs::create_directory(folder.path("taken.html"));
  CHECK(run({"check", "--fail-on", "never", "--report", folder.path("taken.html"), file}).code == cli::exit_trouble);
  CHECK(files_in(folder) == 2);
}

TEST_CASE("a report takes the place of the one before") {
  const Folder folder;
  const std::string file = folder.write("draft.unres", draft);
  const std::string report = folder.write("report.md", std::string(100'000, 'x'));
  run({"check", "--report", report, file});
  CHECK(read_file(report).find("xxx") == std::string::npos);
}

} // namespace unres::test
