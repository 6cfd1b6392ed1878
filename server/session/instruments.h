#pragma once

#include "index/index.h"
#include "index/store.h"
#include "session/drafts.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace unres::session {

/// All that a session knows about instruments: the drafts of the workspace, the user's index, and what
/// is built in. Used from one thread.
class Instruments {
public:
  /// `store` is where the user's index lies; empty for none. `complain` gets a line for the user when it
  /// cannot be used, once for each reason.
  Instruments(const workspace::Files& files, std::filesystem::path store, std::function<void(std::string)> complain);

  [[nodiscard]] Drafts& drafts() { return drafts_; }

  /// What a text may be held against: all but what it says itself. The same object until something has
  /// changed.
  [[nodiscard]] std::shared_ptr<const index::Index> index_for(const std::string& key);

  /// Counts the changes to what is known, as they are noticed.
  [[nodiscard]] std::uint64_t generation();

private:
  void look_at_store();
  void open_store();

  Drafts drafts_;
  std::filesystem::path store_path_;
  std::function<void(std::string)> complain_;
  std::shared_ptr<const index::Store> store_;
  platform::FileStamp failed_; ///< Of what could not be opened.
  std::string complained_;
  std::chrono::steady_clock::time_point next_look_;
  bool looked_ = false;
  std::shared_ptr<const index::Index> known_ = index::Index::standard(); ///< Without the drafts.
  std::shared_ptr<const citations::Folder> folder_;
  std::uint64_t generation_ = 0;
  std::map<std::string, std::shared_ptr<const index::Index>, std::less<>> by_key_; ///< Of this generation.
};

} // namespace unres::session
