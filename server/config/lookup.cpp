#include "config/lookup.h"

#include "workspace/read_file.h"

#include <utility>

namespace unres::config {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t largest_file = 1U << 20U;

std::shared_ptr<const File> read_text(const fs::path& path, std::string text, const File* before) {
  File file{path, std::move(text), {}, {}, {}};
  file.problems = read(file.text, file.config);
  const bool broken = !file.problems.empty() && file.problems.front().broken;
  if (broken && before != nullptr) // Half typed: what it said a moment ago still holds.
    file.config = before->config;
  return std::make_shared<const File>(std::move(file));
}

// Null where there is no such file. Anything but a plain file, a pipe for one, is none.
std::shared_ptr<const File> read_disk(const fs::path& path, const std::shared_ptr<const File>& before) {
  std::error_code error;
  if (!fs::is_regular_file(path, error))
    return nullptr;
  auto text = workspace::read_file(path, largest_file);
  if (!text)
    return std::make_shared<const File>(File{path, {}, {}, {}, text.error().message});
  if (before != nullptr && before->trouble.empty() && before->text == *text)
    return before;
  return read_text(path, std::move(*text), before.get());
}

} // namespace

std::shared_ptr<const File> Lookup::nearest(const fs::path& folder) {
  if (const auto known = nearest_.find(folder); known != nearest_.end())
    return known->second;
  std::shared_ptr<const File> found;
  for (fs::path at = folder;; at = at.parent_path()) {
    found = this->at(at / file_name);
    if (found != nullptr || at == at.parent_path())
      break;
  }
  nearest_.emplace(folder, found);
  return found;
}

std::shared_ptr<const File> Lookup::at(const fs::path& path) {
  Entry& entry = entries_.try_emplace(path, Entry{nullptr, false, false}).first->second;
  if (!entry.fresh && !entry.open) {
    entry.file = read_disk(path, entry.file);
    entry.fresh = true;
  }
  return entry.file;
}

void Lookup::open(const fs::path& path, std::string text) {
  Entry& entry = entries_[path];
  entry = {read_text(path, std::move(text), entry.file.get()), true, true};
  nearest_.clear();
}

void Lookup::close(const fs::path& path) {
  if (const auto entry = entries_.find(path); entry != entries_.end())
    entry->second.open = false;
  refresh();
}

void Lookup::refresh() {
  for (auto& [path, entry] : entries_)
    entry.fresh = entry.open;
  nearest_.clear();
}

std::vector<std::shared_ptr<const File>> Lookup::files() const {
  std::vector<std::shared_ptr<const File>> out;
  for (const auto& [path, entry] : entries_)
    if (entry.file != nullptr)
      out.push_back(entry.file);
  return out;
}

} // namespace unres::config
