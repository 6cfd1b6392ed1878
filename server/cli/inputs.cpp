#include "cli/inputs.h"

#include "workspace/files.h"
#include "workspace/read_file.h"

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace unres::cli {
namespace {

/// Collects the texts of one folder and the folders in it.
void walk(const std::filesystem::path& root, std::size_t argument, Inputs& inputs) {
  const std::size_t first = inputs.files.size();
  // A list of folders still to read in place of recursion: depth costs no stack.
  std::vector<std::filesystem::path> pending{root};
  while (!pending.empty()) {
    const std::filesystem::path folder = std::move(pending.back());
    pending.pop_back();
    workspace::Listing found = workspace::Files::disk().list(folder);
    for (const workspace::Listing::Text& text : found.texts)
      inputs.files.push_back({text.path.generic_string(), {},
                              text.kind == workspace::FileKind::resolution ? Asked::by_name : Asked::by_folder, argument});
    std::move(found.folders.begin(), found.folders.end(), std::back_inserter(pending));
    if (!found.trouble.empty())
      inputs.troubles.push_back({folder.string(), std::move(found.trouble)});
  }
  std::sort(inputs.files.begin() + static_cast<std::ptrdiff_t>(first), inputs.files.end(),
            [](const Input& a, const Input& b) { return a.path < b.path; });
}

} // namespace

Inputs find_inputs(const std::vector<std::string>& arguments) {
  Inputs inputs;
  inputs.arguments = arguments;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    std::error_code ignored;
    const bool folder = arguments[i] != "-" && std::filesystem::is_directory(arguments[i], ignored);
    inputs.is_folder.push_back(folder);
    if (folder)
      walk(arguments[i], i, inputs);
    else
      inputs.files.push_back({arguments[i], {}, Asked::by_name, i});
  }
  return inputs;
}

Expected<std::string> read_text(const std::string& path, std::istream& in) {
  return path == "-" ? workspace::read_stream(in) : workspace::read_file(path);
}

} // namespace unres::cli
