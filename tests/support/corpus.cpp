#include "support/corpus.h"

#include <algorithm>
#include <cstdlib>
#include <doctest/doctest.h>
#include <fstream>
#include <sstream>

namespace unres::test {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream in{path, std::ios::binary};
  REQUIRE_MESSAGE(in.good(), "cannot read " << path.string());
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

fs::path corpus() {
  const char* set = std::getenv("UNRES_CORPUS");
  const fs::path folder =
      set != nullptr ? fs::path{set} : fs::path{UNRES_SOURCE_DIR} / ".." / "shared" / "corpus";
  return fs::is_directory(folder) ? folder : fs::path{};
}

std::vector<fs::path> corpus_files(const std::string& folder) {
  std::vector<fs::path> files;
  if (corpus().empty() || !fs::is_directory(corpus() / folder))
    return files;
  for (const auto& entry : fs::recursive_directory_iterator(corpus() / folder))
    if (entry.is_regular_file() && entry.path().extension() == ".md")
      files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

bool have_corpus() {
  if (!corpus().empty())
    return true;
  MESSAGE("skipped: no corpus of real texts (set UNRES_CORPUS)");
  return false;
}

} // namespace unres::test
