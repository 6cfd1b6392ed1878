#include "workspace/files.h"

#include "model/file_name.h"
#include "support/characters.h"
#include "workspace/read_file.h"

namespace unres::workspace {
namespace {

namespace fs = std::filesystem;

void add(const fs::directory_entry& entry, Listing& out) {
  const std::string name = entry.path().filename().string();
  if (is_passed_over(name))
    return;
  std::error_code ignored;
  if (entry.is_directory(ignored)) {
    if (!entry.is_symlink(ignored))
      out.folders.push_back(entry.path());
    return;
  }
  const FileKind kind = kind_of_file(name);
  if (kind == FileKind::other || !entry.is_regular_file(ignored))
    return;
  if (kind == FileKind::text && entry.file_size(ignored) > largest_candidate)
    return;
  out.texts.push_back({entry.path(), kind});
}

class Disk final : public Files {
public:
  [[nodiscard]] Listing list(const fs::path& folder) const override {
    Listing out;
    std::error_code error;
    fs::directory_iterator entry{folder, error};
    for (; !error && entry != fs::directory_iterator{}; entry.increment(error))
      add(*entry, out);
    if (error)
      out.trouble = error.message();
    return out;
  }

  [[nodiscard]] Expected<std::string> read(const fs::path& path, std::uint64_t limit) const override {
    return read_file(path, limit);
  }
};

} // namespace

FileKind kind_of_file(std::string_view name) {
  const std::string key = lower(name);
  if (model::names_resolution(key))
    return FileKind::resolution;
  return key.ends_with(".md") || key.ends_with(".txt") ? FileKind::text : FileKind::other;
}

bool is_passed_over(std::string_view name) { return name.starts_with('.') || name == "node_modules"; }

const Files& Files::disk() {
  static const Disk disk;
  return disk;
}

} // namespace unres::workspace
