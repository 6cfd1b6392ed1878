#include "session/instruments.h"

namespace unres::session {
namespace {

// An import takes longer; looking costs a call to the system.
constexpr std::chrono::seconds between_looks{3};

} // namespace

Instruments::Instruments(const workspace::Files& files, std::filesystem::path store,
                         std::function<void(std::string)> complain)
    : drafts_(files), store_path_(std::move(store)), complain_(std::move(complain)) {}

std::shared_ptr<const index::Index> Instruments::index_for(const std::string& key) {
  static_cast<void>(generation());
  if (folder_->empty())
    return known_;
  auto& index = by_key_[key];
  if (index == nullptr)
    index = std::make_shared<const index::Index>(folder_->without(key), known_);
  return index;
}

std::uint64_t Instruments::generation() {
  look_at_store();
  if (const auto& folder = drafts_.folder(); folder != folder_) {
    folder_ = folder;
    by_key_.clear();
    ++generation_;
  }
  return generation_;
}

void Instruments::look_at_store() {
  const auto now = std::chrono::steady_clock::now();
  if (store_path_.empty() || (looked_ && now < next_look_))
    return;
  const bool changed = !looked_ || (store_ != nullptr ? store_->changed() : !(platform::stamp_of(store_path_) == failed_));
  looked_ = true;
  next_look_ = now + between_looks;
  if (changed)
    open_store();
}

void Instruments::open_store() {
  failed_ = platform::stamp_of(store_path_);
  auto store = index::open_store(store_path_);
  if (!store && store.error().message != complained_) {
    complained_ = store.error().message;
    complain_("Your index of instruments cannot be used (" + store_path_.string() + ": " + complained_ +
              "). Citations are held against what is built in.");
  }
  store_ = store ? *store : nullptr;
  known_ = store_ == nullptr ? index::Index::standard()
                             : std::make_shared<const index::Index>(store_, index::Index::standard());
  by_key_.clear();
  ++generation_;
}

} // namespace unres::session
