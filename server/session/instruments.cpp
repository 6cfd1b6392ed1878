#include "session/instruments.h"

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

bool is_draft(const workspace::Document& document) {
  return document.model().looks_like_resolution ||
         workspace::kind_of_file(document.name()) == workspace::FileKind::resolution;
}

} // namespace

Instruments::Instruments(const workspace::Files& files, fs::path store)
    : disk_(files), store_path_(std::move(store)), opened_{index::Index::standard(), nullptr, {}} {}

std::shared_ptr<const index::Index> Instruments::seen_from(const std::string& key) {
  if (folder_ == nullptr) {
    std::vector<std::shared_ptr<const citations::FolderText>> texts;
    for (const auto& entry : texts_)
      texts.push_back(entry.second);
    folder_ = std::make_shared<const citations::Folder>(std::move(texts));
    views_.clear();
  }
  if (folder_->empty())
    return opened_.index;
  auto& view = views_[key];
  if (view == nullptr)
    view = std::make_shared<const index::Index>(folder_->without(key), opened_.index);
  return view;
}

std::vector<citations::FolderPlace>
Instruments::places_seen_from(const std::string& key, const std::function<bool(const index::Instrument&)>& is_meant) {
  static_cast<void>(seen_from(key)); // Sees to it that there is a folder.
  return folder_->without(key)->places(is_meant);
}

bool Instruments::refresh_store() {
  if (store_path_.empty())
    return false;
  std::error_code none;
  // A store that could not be opened is tried again only where the file has become another.
  const bool appeared = opened_.store == nullptr && opened_.trouble.empty() && fs::exists(store_path_, none);
  const bool mended = !opened_.trouble.empty() && fs::last_write_time(store_path_, none) != failed_at_;
  if (!appeared && !mended && (opened_.store == nullptr || !opened_.store->changed()))
    return false;
  opened_ = index::open_index(store_path_);
  failed_at_ = fs::last_write_time(store_path_, none);
  trouble_ = opened_.trouble;
  views_.clear();
  return true;
}

std::string Instruments::take_trouble() {
  if (trouble_ == told_)
    return {};
  told_ = trouble_;
  return trouble_;
}

void Instruments::add_folder(const fs::path& folder) {
  if (roots_.insert(key_of(folder)).second)
    folders_.push_back(key_of(folder));
}

void Instruments::remove_folder(const fs::path& folder) {
  roots_.erase(key_of(folder));
  std::erase_if(folders_, [&](const fs::path& path) { return !is_inside(key_of(path)); });
  std::erase_if(files_, [&](const auto& file) { return !is_inside(key_of(file.path)); });
  std::erase_if(texts_, [&](const auto& entry) { return !open_.contains(entry.first) && !is_inside(entry.first); });
  folder_ = nullptr;
}

void Instruments::touch(const fs::path& file) {
  const std::string key = key_of(file);
  const std::string* root = root_of(key);
  if (root == nullptr)
    return;
  for (const fs::path& part : fs::path{key}.lexically_relative(*root))
    if (workspace::is_passed_over(part.string()))
      return;
  files_.push_back({key, workspace::kind_of_file(file.filename().string())});
}

bool Instruments::tell(const std::string& key, const workspace::Document& document) {
  open_.insert(key);
  auto text = std::make_shared<const citations::FolderText>(
      is_draft(document) ? citations::folder_text(document, key, shown(key)) : citations::FolderText{key, {}, {}});
  const auto before = texts_.find(key);
  if (before == texts_.end() ? text->rows.empty() : *before->second == *text)
    return false;
  put(key, std::move(text));
  return true;
}

void Instruments::forget(const std::string& key) {
  open_.erase(key);
  if (is_inside(key)) // Most often it has been saved: it stays as it was until the file is read.
    touch(key);
  else
    put(key, nullptr);
}

void Instruments::step() {
  if (!has_work())
    return;
  if (!folders_.empty()) {
    const fs::path folder = std::move(folders_.front());
    folders_.pop_front();
    read_folder(folder);
  } else {
    const workspace::Listing::Text file = std::move(files_.front());
    files_.pop_front();
    read_file(file);
  }
}

void Instruments::read_folder(const fs::path& folder) {
  if (listed_ >= most_files || ++folders_listed_ > most_folders)
    return;
  workspace::Listing found = disk_.list(folder);
  listed_ += found.texts.size();
  std::move(found.texts.begin(), found.texts.end(), std::back_inserter(files_));
  std::move(found.folders.begin(), found.folders.end(), std::back_inserter(folders_));
}

void Instruments::read_file(const workspace::Listing::Text& file) {
  const std::string key = key_of(file.path);
  if (open_.contains(key)) // As edited, not as saved.
    return;
  if (file.kind == workspace::FileKind::other) {
    if (!disk_.list(file.path).trouble.empty()) // No folder, or none any more.
      forget_folder(key);
    return;
  }
  auto text = disk_.read(file.path, largest_file);
  if (!text)
    return put(key, nullptr);
  const auto document = workspace::Document::open(file.path.filename().string(), std::move(*text));
  if (!is_draft(*document))
    return put(key, nullptr);
  auto told = std::make_shared<const citations::FolderText>(citations::folder_text(*document, key, shown(key)));
  put(key, told->rows.empty() ? nullptr : std::move(told));
}

void Instruments::forget_folder(const std::string& key) {
  const auto gone = [&](const auto& entry) { return lies_in(entry.first, key) && !open_.contains(entry.first); };
  if (std::erase_if(texts_, gone) > 0)
    folder_ = nullptr;
}

void Instruments::put(const std::string& key, std::shared_ptr<const citations::FolderText> text) {
  const auto before = texts_.find(key);
  if (text == nullptr ? before == texts_.end() : before != texts_.end() && *before->second == *text)
    return;
  if (text == nullptr)
    texts_.erase(before);
  else
    texts_[key] = std::move(text);
  folder_ = nullptr;
}

const std::string* Instruments::root_of(const std::string& key) const {
  for (const std::string& root : roots_)
    if (lies_in(key, root))
      return &root;
  return nullptr;
}

std::string Instruments::shown(const std::string& key) const {
  const std::string* root = root_of(key);
  return root == nullptr ? key.substr(key.rfind('/') + 1) : fs::path{key}.lexically_relative(*root).generic_string();
}

} // namespace unres::session
