#include "session/instruments.h"

#include <utility>

namespace unres::session {

namespace fs = std::filesystem;

Instruments::Instruments(const WorkspaceFiles& files, fs::path store)
    : files_(files), store_path_(std::move(store)), opened_{index::Index::standard(), nullptr, {}} {}

void Instruments::follow_files() {
  if (folder_ != nullptr && folder_version_ == files_.told_version())
    return;
  std::vector<std::shared_ptr<const citations::FolderText>> texts;
  for (const auto& [key, file] : files_.all())
    if (file.told != nullptr && !file.told->rows.empty())
      texts.push_back(file.told);
  folder_ = std::make_shared<const citations::Folder>(std::move(texts));
  folder_version_ = files_.told_version();
  views_.clear();
}

std::shared_ptr<const index::Index> Instruments::seen_from(const std::string& key) {
  follow_files();
  if (folder_->empty())
    return opened_.index;
  auto& view = views_[key];
  if (view == nullptr)
    view = seen_once_from(key);
  return view;
}

std::shared_ptr<const index::Index> Instruments::seen_once_from(const std::string& key) {
  follow_files();
  return folder_->empty() ? opened_.index : std::make_shared<const index::Index>(folder_->without(key), opened_.index);
}

std::uint64_t Instruments::version() const { return (store_version_ << 40U) + files_.told_version(); }

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
  ++store_version_;
  return true;
}

std::string Instruments::take_trouble() {
  if (trouble_ == told_)
    return {};
  told_ = trouble_;
  return trouble_;
}

} // namespace unres::session
