#include "session/instruments.h"

namespace unres::session {
namespace {

namespace fs = std::filesystem;

// A folder with more texts than that is no folder of drafts; what is beyond is left to `unres index import`.
constexpr std::size_t most_files = 2000;

std::string key_of(const fs::path& path) { return path.generic_string(); }

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
    folders_.push_back(folder);
}

void Instruments::remove_folder(const fs::path& folder) {
  roots_.erase(key_of(folder));
  std::erase_if(folders_, [&](const fs::path& path) { return !is_inside(key_of(path)); });
  std::erase_if(files_, [&](const auto& file) { return !is_inside(key_of(file.path)); });
  std::erase_if(texts_, [&](const auto& entry) { return !open_.contains(entry.first) && !is_inside(entry.first); });
  folder_ = nullptr;
}

void Instruments::touch(const fs::path& file) {
  const workspace::FileKind kind = workspace::kind_of_file(file.filename().string());
  if (kind == workspace::FileKind::other || !is_inside(key_of(file)))
    return;
  files_.push_back({file, kind});
}

bool Instruments::tell(const std::string& key, const workspace::Document& document) {
  open_.insert(key);
  auto text = std::make_shared<const citations::FolderText>(
      citations::folder_text(document, key, key.substr(key.rfind('/') + 1)));
  const auto before = texts_.find(key);
  if (before == texts_.end() ? text->rows.empty() : *before->second == *text)
    return false;
  put(key, std::move(text));
  return true;
}

void Instruments::forget(const std::string& key) {
  open_.erase(key);
  put(key, nullptr);
  touch(key);
}

bool Instruments::step() {
  if (!has_work())
    return false;
  if (!folders_.empty()) {
    const fs::path folder = std::move(folders_.front());
    folders_.pop_front();
    read_folder(folder);
  } else {
    const workspace::Listing::Text file = std::move(files_.front());
    files_.pop_front();
    read_file(file);
  }
  return !has_work() && folder_ == nullptr;
}

void Instruments::read_folder(const fs::path& folder) {
  workspace::Listing found = disk_.list(folder);
  for (workspace::Listing::Text& text : found.texts)
    if (read_ < most_files) {
      ++read_;
      files_.push_back(std::move(text));
    }
  for (fs::path& path : found.folders)
    folders_.push_back(std::move(path));
}

void Instruments::read_file(const workspace::Listing::Text& file) {
  const std::string key = key_of(file.path);
  if (open_.contains(key)) // As edited, not as saved.
    return;
  auto text = disk_.read(file.path, workspace::largest_candidate);
  if (!text)
    return put(key, nullptr);
  const auto document = workspace::Document::open(file.path.filename().string(), std::move(*text));
  if (file.kind != workspace::FileKind::resolution && !document->model().looks_like_resolution)
    return put(key, nullptr);
  auto told = std::make_shared<const citations::FolderText>(
      citations::folder_text(*document, key, file.path.filename().string()));
  put(key, told->rows.empty() ? nullptr : std::move(told));
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

bool Instruments::is_inside(const std::string& key) const {
  for (const std::string& root : roots_)
    if (key.starts_with(root) && (key.size() == root.size() || root.ends_with('/') || key[root.size()] == '/'))
      return true;
  return false;
}

} // namespace unres::session
