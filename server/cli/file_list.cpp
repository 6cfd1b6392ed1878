#include "cli/file_list.h"

namespace unres::cli {

std::optional<std::string> FileList::next() {
  for (std::string path; std::getline(in_, path, end_);)
    if (!path.empty())
      return path == "-" ? "./-" : path;
  return std::nullopt;
}

} // namespace unres::cli
