#include "session/drafts.h"

#include <algorithm>

namespace unres::session {
namespace {

namespace fs = std::filesystem;

// More files than any drafter has; a limit for whoever opens the root of a disk.
constexpr std::size_t most_texts = 2000;
constexpr std::size_t most_pending_folders = 20'000;
// A step may keep a keystroke waiting, so files that take long to read are left out.
constexpr std::uint64_t largest_text = 1U << 20U;

bool lies_in(const std::string& path, const std::string& folder) {
  return path.starts_with(folder) && (path.size() == folder.size() || folder.ends_with('/') || path[folder.size()] == '/');
}

// Paths are compared as they are written.
fs::path without_slash(const fs::path& folder) {
  return folder.has_filename() || !folder.has_relative_path() ? folder : folder.parent_path();
}

} // namespace

void Drafts::add_folder(const fs::path& path) {
  const fs::path folder = without_slash(path);
  if (std::find(roots_.begin(), roots_.end(), folder) != roots_.end())
    return;
  roots_.push_back(folder);
  folders_.push_back(folder);
}

void Drafts::remove_folder(const fs::path& folder) {
  std::erase(roots_, without_slash(folder));
  const auto outside = [this](const fs::path& path) { return root_of(path) == nullptr; };
  std::erase_if(folders_, outside);
  std::erase_if(pending_, outside);
  if (std::erase_if(on_disk_, [&](const auto& entry) { return outside(entry.first); }) > 0)
    read_ = true;
}

void Drafts::show(const std::string& key, const workspace::Document& document) {
  const bool is_draft = document.model().looks_like_resolution ||
                        workspace::kind_of_file(document.name()) == workspace::FileKind::resolution;
  if (is_draft)
    put(open_, citations::folder_text(document, key, shown(key)), edited_);
  else
    put(open_, {key, {}}, edited_);
}

void Drafts::close(const std::string& key) {
  const auto found = open_.find(key);
  if (found == open_.end())
    return;
  // Most often it has been saved: it stays as it was until the file is read.
  if (is_in_workspace(key)) {
    on_disk_[key] = std::move(found->second);
    pending_.push_back(key);
  } else {
    edited_ = edited_ || !found->second->rows.empty();
  }
  open_.erase(found);
}

void Drafts::changed_on_disk(const fs::path& path) {
  if (is_in_workspace(path))
    pending_.push_back(path);
}

bool Drafts::step() {
  if (!folders_.empty()) {
    const fs::path folder = std::move(folders_.back());
    folders_.pop_back();
    workspace::Listing found = files_.list(folder);
    std::sort(found.texts.begin(), found.texts.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    for (workspace::Listing::Text& text : found.texts)
      if (on_disk_.size() + pending_.size() < most_texts)
        pending_.push_back(std::move(text.path));
    for (fs::path& inner : found.folders)
      if (folders_.size() < most_pending_folders)
        folders_.push_back(std::move(inner));
  } else if (!pending_.empty()) {
    const fs::path path = std::move(pending_.front());
    pending_.pop_front();
    read(path);
  } else {
    return false;
  }
  return true;
}

void Drafts::read(const fs::path& path) {
  const std::string key = path.generic_string();
  Expected<std::string> text = files_.read(path, largest_text);
  const std::string name = path.filename().string();
  const workspace::FileKind kind = workspace::kind_of_file(name);
  if (!text || kind == workspace::FileKind::other)
    return forget(key);
  const auto document = workspace::Document::open(name, std::move(*text));
  if (kind == workspace::FileKind::text && !document->model().looks_like_resolution)
    return forget(key);
  put(on_disk_, citations::folder_text(*document, key, shown(key)), read_);
}

void Drafts::put(Texts& where, citations::FolderText text, bool& changed) {
  const auto open = open_.find(text.key);
  const auto read = on_disk_.find(text.key);
  const Text before = open != open_.end() ? open->second : read != on_disk_.end() ? read->second : nullptr;
  const bool hidden = &where == &on_disk_ && open != open_.end();
  if (before != nullptr && *before == text) {
    where[text.key] = before;
    return;
  }
  if (!hidden && (before == nullptr ? !text.rows.empty() : before->rows != text.rows))
    changed = true;
  const std::string key = text.key;
  where[key] = std::make_shared<const citations::FolderText>(std::move(text));
}

// A file that is gone, or a folder with all that was in it.
void Drafts::forget(const std::string& key) {
  if (std::erase_if(on_disk_, [&](const auto& entry) { return lies_in(entry.first, key); }) > 0)
    read_ = true;
}

const std::shared_ptr<const citations::Folder>& Drafts::folder() {
  const bool reading = !folders_.empty() || !pending_.empty();
  if (folder_ != nullptr && !edited_ && (!read_ || reading))
    return folder_;
  std::vector<Text> texts;
  for (const auto& [key, text] : on_disk_)
    if (!open_.contains(key) && !text->rows.empty())
      texts.push_back(text);
  for (const auto& [key, text] : open_)
    if (!text->rows.empty())
      texts.push_back(text);
  folder_ = std::make_shared<const citations::Folder>(std::move(texts));
  edited_ = false;
  read_ = false;
  return folder_;
}

const fs::path* Drafts::root_of(const fs::path& path) const {
  const std::string key = path.generic_string();
  for (const fs::path& root : roots_)
    if (lies_in(key, root.generic_string()))
      return &root;
  return nullptr;
}

bool Drafts::is_in_workspace(const fs::path& path) const {
  const fs::path* root = root_of(path);
  if (root == nullptr)
    return false;
  const fs::path inner = path.lexically_relative(*root);
  return std::none_of(inner.begin(), inner.end(),
                      [](const fs::path& part) { return workspace::is_passed_over(part.string()); });
}

std::string Drafts::shown(const std::string& key) const {
  const fs::path path = key;
  const fs::path* root = root_of(path);
  return (root != nullptr ? path.lexically_relative(*root) : path.filename()).generic_string();
}

} // namespace unres::session
