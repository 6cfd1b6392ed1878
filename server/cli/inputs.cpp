#include "cli/inputs.h"

#include "model/file_name.h"
#include "support/characters.h"

#include <algorithm>
#include <filesystem>

namespace unres::cli {
namespace {

namespace fs = std::filesystem;

bool is_candidate_name(std::string_view name) {
  return name.ends_with(".md") || name.ends_with(".txt");
}

/// Collects the texts of one folder and the folders in it.
class Walk {
public:
  Walk(Inputs& inputs, std::size_t argument) : inputs_(inputs), argument_(argument) {}

  void run(const fs::path& root) {
    const std::size_t first = inputs_.files.size();
    // A list of folders still to read in place of recursion: depth costs no stack.
    std::vector<fs::path> pending{root};
    while (!pending.empty()) {
      const fs::path folder = std::move(pending.back());
      pending.pop_back();
      read(folder, pending);
    }
    std::sort(inputs_.files.begin() + static_cast<std::ptrdiff_t>(first), inputs_.files.end(),
              [](const Input& a, const Input& b) { return a.path < b.path; });
  }

private:
  void read(const fs::path& folder, std::vector<fs::path>& pending) {
    std::error_code error;
    fs::directory_iterator entry{folder, error};
    for (; !error && entry != fs::directory_iterator{}; entry.increment(error))
      take(*entry, pending);
    if (error)
      inputs_.troubles.push_back({folder.string(), error.message()});
  }

  void take(const fs::directory_entry& entry, std::vector<fs::path>& pending) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with('.') || name == "node_modules")
      return;
    std::error_code ignored;
    if (entry.is_directory(ignored)) {
      if (!entry.is_symlink(ignored))
        pending.push_back(entry.path());
      return;
    }
    const std::string key = lower(name);
    const bool named = model::names_resolution(key);
    if ((!named && !is_candidate_name(key)) || !entry.is_regular_file(ignored))
      return;
    if (!named && entry.file_size(ignored) > largest_candidate)
      return;
    inputs_.files.push_back(
        {entry.path().generic_string(), named ? Asked::by_name : Asked::by_folder, argument_});
  }

  Inputs& inputs_;
  std::size_t argument_;
};

} // namespace

Inputs find_inputs(const std::vector<std::string>& arguments) {
  Inputs inputs;
  inputs.arguments = arguments;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    std::error_code ignored;
    const bool folder = arguments[i] != "-" && fs::is_directory(arguments[i], ignored);
    inputs.is_folder.push_back(folder);
    if (folder)
      Walk{inputs, i}.run(arguments[i]);
    else
      inputs.files.push_back({arguments[i], Asked::by_name, i});
  }
  return inputs;
}

} // namespace unres::cli
