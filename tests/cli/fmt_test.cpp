// `unres fmt` and `unres issues`: what they write, where, and how they end.
#include "command.h"

#include "workspace/read_file.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

const std::string untidy = "*The General  Assembly*,\n\n\n*Recalling* its  purpose,\n\n1.   *Decides* to act.   ";
const std::string tidy = "*The General Assembly*,\n\n*Recalling* its purpose,\n\n1. *Decides* to act.\n";

std::string text_of(const std::string& path) { return workspace::read_file(path).value(); }
bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("fmt writes a file, and then has nothing more to do") {
  const Folder folder;
  const std::string file = folder.write("a.unres.md", untidy);
  CHECK(run({"fmt", file, "--check"}).code == cli::exit_findings);
  CHECK(run({"fmt", file, "--check"}).out == file + "\n");
  const Result shown = run({"fmt", file, "--diff"});
  CHECK(shown.code == cli::exit_clean);
  CHECK(has(shown.out, "-*The General  Assembly*,\n"));
  CHECK(text_of(file) == untidy);
  CHECK(run({"fmt", file}).code == cli::exit_clean);
  CHECK(text_of(file) == tidy);
  CHECK(run({"fmt", folder.path(), "--check"}).code == cli::exit_clean);
}

TEST_CASE("fmt reads standard input and writes standard output") {
  CHECK(run({"fmt", "--stdin"}, untidy).out == tidy);
  CHECK(run({"fmt", "-"}, untidy).out == tidy);
  CHECK(run({"fmt", "-", "--check"}, untidy).out == "-\n");
  CHECK(run({"fmt", "--stdin"}, "").out.empty());
}

TEST_CASE("fmt goes by .unres.json, and by the command line before it") {
  const Folder folder;
  folder.write(".unres.json", R"({"formatWrap": "one-line"})");
  const std::string text = "*The General Assembly*,\n\n1. *Decides*\nto act now.\n";
  const std::string file = folder.write("a.unres.md", text);
  CHECK(run({"fmt", file, "--wrap", "preserve", "--check"}).code == cli::exit_clean);
  CHECK(run({"fmt", file}).code == cli::exit_clean);
  CHECK(text_of(file) == "*The General Assembly*,\n\n1. *Decides* to act now.\n");
  CHECK(run({"fmt", file, "--width", "20"}).code == cli::exit_clean);
  CHECK(text_of(file) == "*The General Assembly*,\n\n1. *Decides* to\nact now.\n");
}

TEST_CASE("fmt leaves other texts of a folder alone, and says what it cannot read") {
  const Folder folder;
  const std::string readme = folder.write("README.md", "# Lamps   \n\n\n\nThey burn.  \n");
  CHECK(run({"fmt", folder.path()}).code == cli::exit_clean);
  CHECK(text_of(readme) == "# Lamps   \n\n\n\nThey burn.  \n");
  const Result missing = run({"fmt", folder.path("none.unres.md")});
  CHECK(missing.code == cli::exit_trouble);
  CHECK(has(missing.err, "none.unres.md"));
  CHECK(run({"fmt"}).code == cli::exit_trouble);
  CHECK(run({"fmt", readme, "--stdin"}).code == cli::exit_trouble);
  CHECK(run({"fmt", readme, "--width", "3"}).code == cli::exit_trouble);
}

TEST_CASE("issues lists what is open, by place or by delegation") {
  const std::string text = "*The General Assembly*,\n\n1. *Decides* to {++EU: always++} act [soon].\n";
  const Result listed = run({"issues", "-"}, text);
  CHECK(listed.code == cli::exit_clean);
  CHECK(has(listed.out, "An insertion | EU"));
  CHECK(has(run({"issues", "-", "--by", "delegation"}, text).out, "## EU"));
  CHECK(has(run({"issues", "-", "--format", "csv"}, text).out, "\"Brackets\""));
  CHECK(run({"issues"}).code == cli::exit_trouble);
  CHECK(run({"issues", "none.unres.md"}).code == cli::exit_trouble);
}

} // namespace unres::test
