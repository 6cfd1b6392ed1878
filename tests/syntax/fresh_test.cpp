// Where the tree-sitter CLI is installed: the generated sources of the grammar are those that
// grammar.js gives.
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <string_view>

namespace unres::syntax {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view wanted = "tree-sitter 0.25.";

// A folder of its own for one test, removed after it.
class Folder {
public:
  Folder()
      : path_(fs::temp_directory_path() /
              ("unres-grammar-" + std::to_string(std::random_device{}()))) {
    REQUIRE(fs::create_directory(path_));
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }

  [[nodiscard]] const fs::path& path() const { return path_; }

  // What a command prints when it runs in this folder.
  [[nodiscard]] std::string output_of(const std::string& command) const {
    const std::string quoted = "\"" + path_.string() + "\"";
    const std::string line = "cd " + quoted + " && " + command + " > output.txt 2>&1";
    if (std::system(line.c_str()) != 0) // NOLINT(cert-env33-c): a fixed command.
      return "failed: " + test::read_file(path_ / "output.txt");
    return test::read_file(path_ / "output.txt");
  }

private:
  fs::path path_;
};

TEST_CASE("the generated parser is what the grammar gives") {
  const Folder copy;
  const std::string version = copy.output_of("tree-sitter --version");
  if (!version.starts_with(wanted)) {
    MESSAGE("skipped: no " << wanted << "x on the PATH");
    return;
  }
  const fs::path grammar = fs::path{UNRES_SOURCE_DIR} / "grammar";
  for (const char* file : {"grammar.js", "tree-sitter.json"})
    fs::copy_file(grammar / file, copy.path() / file);
  const std::string said = copy.output_of("tree-sitter generate --abi 14");
  for (const char* file : {"src/parser.c", "src/grammar.json", "src/node-types.json"}) {
    REQUIRE_MESSAGE(fs::exists(copy.path() / file), said);
    // Not CHECK(a == b): a difference would print a megabyte.
    const bool same = test::read_file(copy.path() / file) == test::read_file(grammar / file);
    CHECK_MESSAGE(same, file << " is stale: run `tree-sitter generate --abi 14` in grammar/");
  }
}

} // namespace
} // namespace unres::syntax
