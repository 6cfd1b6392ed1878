// Tries the inputs that are kept in files and folders, named as arguments, without libFuzzer.
#include "fuzz/harness.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

int main(int argc, char** argv) {
  namespace fs = std::filesystem;
  std::size_t tried = 0;
  const auto try_file = [&](const fs::path& path) {
    std::ifstream in{path, std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    std::cerr << path.filename().string() << '\n'; // The last one named is the one to blame.
    unres::fuzz::try_one(bytes);
    ++tried;
  };
  for (const std::string& argument : std::vector<std::string>(argv + 1, argv + argc)) {
    if (!fs::is_directory(argument)) {
      try_file(argument);
      continue;
    }
    for (const auto& entry : fs::recursive_directory_iterator{argument})
      if (entry.is_regular_file())
        try_file(entry.path());
  }
  unres::fuzz::try_one({});
  std::cout << tried << " inputs\n";
  return tried > 0 ? 0 : 1;
}
