#include "session/workspace_files.h"

#include "protocol/uri.h"

#include <algorithm>
#include <iterator>

namespace unres::session {
namespace {

namespace fs = std::filesystem;

// A folder with more texts than that is no folder of drafts; what is beyond is left to `unres index import`.
constexpr std::size_t most_files = 2000;
// For whoever opens the root of a disk.
constexpr std::size_t most_folders = 20'000;
// A file is read and parsed in one step, which a keystroke may have to wait for.
constexpr std::uint64_t largest_file = 1U << 20U;

// Paths are compared as they are written, but for a slash at their end.
std::string key_of(const fs::path& path) {
  return (path.has_filename() || !path.has_relative_path() ? path : path.parent_path()).generic_string();
}

bool lies_in(const std::string& key, const std::string& folder) {
  return key.starts_with(folder) && (key.size() == folder.size() || folder.ends_with('/') || key[folder.size()] == '/');
}

// Whether whoever reads the folder comes to the path.
bool is_reached(const std::string& key, const std::string& folder) {
  if (!lies_in(key, folder))
    return false;
  const fs::path inner = fs::path{key}.lexically_relative(folder);
  return key == folder || std::none_of(inner.begin(), inner.end(), [](const fs::path& part) {
           return workspace::is_passed_over(part.string());
         });
}

bool is_draft(const workspace::Document& document) {
  return document.model().looks_like_resolution ||
         workspace::kind_of_file(document.name()) == workspace::FileKind::resolution;
}

} // namespace

void WorkspaceFiles::add_folder(const fs::path& folder) {
  const std::string key = key_of(folder);
  const bool is_read = root_of(key) != nullptr; // With the folder around it.
  if (roots_.insert(key).second && !is_read)
    folders_.emplace_back(key);
}

void WorkspaceFiles::remove_folder(const fs::path& folder) {
  roots_.erase(key_of(folder));
  const auto is_left = [&](const fs::path& path) { return root_of(key_of(path)) == nullptr; };
  std::erase_if(folders_, is_left);
  std::erase_if(waiting_, [&](const auto& found) { return is_left(found.path); });
  const auto gone = [&](const auto& entry) { return !is_open(entry.first) && is_left(entry.first); };
  if (std::erase_if(files_, gone) > 0) {
    ++version_;
    ++told_version_;
  }
}

void WorkspaceFiles::touch(const fs::path& path) {
  const std::string key = key_of(path);
  if (root_of(key) != nullptr)
    waiting_.push_back({key, workspace::kind_of_file(path.filename().string())});
}

void WorkspaceFiles::show(const std::string& key, const std::string& uri,
                          std::shared_ptr<const workspace::Document> document, bool draft) {
  WorkspaceFile& file = files_[key];
  file.uri = uri;
  file.document = std::move(document);
  file.summary = nullptr;
  draft = draft || is_draft(*file.document);
  tell(file, draft ? std::make_shared<const citations::FolderText>(citations::folder_text(*file.document, key, shown(key)))
                   : nullptr);
}

void WorkspaceFiles::close(const std::string& key) {
  const auto found = files_.find(key);
  if (found == files_.end())
    return;
  found->second.uri.clear();
  found->second.document = nullptr;
  if (root_of(key) == nullptr)
    drop(key);
  else // Most often it has been saved: what it tells stays as it was until the file is read.
    touch(key);
}

void WorkspaceFiles::step() {
  if (!folders_.empty()) {
    const fs::path folder = std::move(folders_.front());
    folders_.pop_front();
    read_folder(folder);
  } else if (!waiting_.empty()) {
    const workspace::Listing::Text found = std::move(waiting_.front());
    waiting_.pop_front();
    read_path(found);
    ++done_;
  }
  if (!has_work())
    stop();
}

void WorkspaceFiles::stop() {
  folders_.clear();
  waiting_.clear();
  folders_read_ = 0;
  done_ = 0;
}

void WorkspaceFiles::read_folder(const fs::path& folder) {
  if (files_.size() + waiting_.size() >= most_files || ++folders_read_ > most_folders)
    return;
  workspace::Listing found = disk_.list(folder);
  std::sort(found.texts.begin(), found.texts.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  for (auto& text : found.texts)
    if (files_.contains(key_of(text.path)) || files_.size() + waiting_.size() < most_files)
      waiting_.push_back(std::move(text));
  std::sort(found.folders.begin(), found.folders.end());
  for (fs::path& inner : found.folders)
    if (!roots_.contains(key_of(inner))) // Which is read for itself.
      folders_.push_back(std::move(inner));
}

void WorkspaceFiles::read_path(const workspace::Listing::Text& found) {
  const std::string key = key_of(found.path);
  if (is_open(key)) // As edited, not as saved.
    return;
  if (found.kind == workspace::FileKind::other) {
    if (disk_.list(found.path).trouble.empty())
      return folders_.push_back(found.path);
    // No folder, or none any more.
    std::vector<std::string> gone;
    for (auto entry = files_.lower_bound(key); entry != files_.end() && entry->first.starts_with(key); ++entry)
      if (lies_in(entry->first, key) && !is_open(entry->first))
        gone.push_back(entry->first);
    for (const std::string& each : gone)
      drop(each);
    return;
  }
  if (const auto document = read(key))
    put(key, document, is_draft(*document));
  else
    drop(key);
}

std::shared_ptr<const workspace::Document> WorkspaceFiles::document(const std::string& key) const {
  const auto found = files_.find(key);
  return found != files_.end() && found->second.document != nullptr ? found->second.document : read(key);
}

std::shared_ptr<const workspace::Document> WorkspaceFiles::read(const std::string& key) const {
  auto text = disk_.read(key, largest_file);
  if (!text)
    return nullptr;
  return workspace::Document::open(fs::path{key}.filename().string(), std::move(*text));
}

void WorkspaceFiles::put(const std::string& key, const std::shared_ptr<const workspace::Document>& document, bool draft) {
  WorkspaceFile& file = files_[key];
  if (!draft) {
    version_ += file.is_draft() ? 1 : 0;
    file.summary = nullptr;
    return tell(file, nullptr);
  }
  if (file.summary == nullptr || file.summary->text_hash != hash_of(document->text())) {
    ++version_;
    file.summary = std::make_shared<const FileSummary>(summary_of(*document, encoding_));
  }
  tell(file, std::make_shared<const citations::FolderText>(citations::folder_text(*document, key, shown(key))));
}

void WorkspaceFiles::drop(const std::string& key) {
  const auto found = files_.find(key);
  if (found == files_.end())
    return;
  version_ += found->second.is_draft() ? 1 : 0;
  tell(found->second, nullptr);
  files_.erase(found);
}

void WorkspaceFiles::tell(WorkspaceFile& file, std::shared_ptr<const citations::FolderText> told) {
  const auto has_rows = [](const auto& text) { return text != nullptr && !text->rows.empty(); };
  const bool same = has_rows(told) == has_rows(file.told) && (!has_rows(told) || *told == *file.told);
  if (!same)
    ++told_version_;
  if (!same || (told == nullptr) != (file.told == nullptr))
    file.told = std::move(told);
}

std::shared_ptr<const FileSummary> WorkspaceFiles::summary(const std::string& key) {
  const auto found = files_.find(key);
  if (found == files_.end() || !found->second.is_draft())
    return nullptr;
  WorkspaceFile& file = found->second;
  if (file.summary == nullptr && file.document != nullptr)
    file.summary = std::make_shared<const FileSummary>(summary_of(*file.document, encoding_));
  return file.summary;
}

std::string WorkspaceFiles::uri_of(const std::string& key) const {
  const auto found = files_.find(key);
  return found != files_.end() && !found->second.uri.empty() ? found->second.uri : protocol::file_uri(key);
}

bool WorkspaceFiles::is_open(const std::string& key) const {
  const auto found = files_.find(key);
  return found != files_.end() && found->second.document != nullptr;
}

const std::string* WorkspaceFiles::root_of(const std::string& key) const {
  const std::string* innermost = nullptr;
  for (const std::string& root : roots_)
    if (is_reached(key, root) && (innermost == nullptr || innermost->size() < root.size()))
      innermost = &root;
  return innermost;
}

std::string WorkspaceFiles::shown(const std::string& key) const {
  const std::string* root = root_of(key);
  return root == nullptr ? key.substr(key.rfind('/') + 1) : fs::path{key}.lexically_relative(*root).generic_string();
}

} // namespace unres::session
