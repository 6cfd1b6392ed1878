// The scripts by which shells complete; tests/packages/completion.sh tries them in the shells.
#include "command.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST_CASE("each shell is told of each command, its options and their values") {
  for (const char* shell : {"bash", "zsh", "fish"}) {
    CAPTURE(shell);
    const Result result = run({"completion", shell});
    CHECK(result.code == cli::exit_clean);
    CHECK(result.err.empty());
    for (const char* part : {"check", "lookup", "fail-on", "draft final", "sarif", "preamble/end-comma"})
      CHECK_MESSAGE(has(result.out, part), part);
  }
}

TEST_CASE("another shell is refused") {
  const Result result = run({"completion", "tcsh"});
  CHECK(result.code == cli::exit_trouble);
  CHECK(has(result.err, "\"tcsh\" is none of bash|fish|zsh"));
  CHECK(run({"completion"}).code == cli::exit_trouble);
}

} // namespace
} // namespace unres::test
