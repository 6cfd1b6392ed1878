#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace unres::test {

/// The bytes of a file; fails the test where it cannot be read.
[[nodiscard]] std::string read_file(const std::filesystem::path& path);

/// The folder of real texts: UNRES_CORPUS, else ../shared/corpus beside the project. Empty where
/// there is none: tests that need it then skip, saying so.
[[nodiscard]] std::filesystem::path corpus();

/// The files of a folder of the corpus, sorted, without the tables beside them; empty where there is
/// no corpus.
[[nodiscard]] std::vector<std::filesystem::path> corpus_files(const std::string& folder);

/// True where the corpus is present; else says that the test is skipped.
[[nodiscard]] bool have_corpus();

} // namespace unres::test
