#pragma once

#include "citations/folder.h"
#include "index/open.h"
#include "session/workspace_files.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace unres::session {

/// What the documents of a session may cite: the other resolutions of its folders, the user's own index, and
/// what is built in. For one thread.
class Instruments {
public:
  /// `store` is the file of the user's index, empty for none; `files` must outlive this.
  Instruments(const WorkspaceFiles& files, std::filesystem::path store);

  /// The index as the file with that key sees it: without what it says itself. The same object as long as nothing
  /// changes.
  [[nodiscard]] std::shared_ptr<const index::Index> seen_from(const std::string& key);
  /// The same for a file that is looked at once in a while: made anew each time.
  [[nodiscard]] std::shared_ptr<const index::Index> seen_once_from(const std::string& key);
  /// Another number whenever what is seen may have changed.
  [[nodiscard]] std::uint64_t version() const;

  /// Which files of the folders have the resolutions that `is_meant` picks, but for the document with that key.
  [[nodiscard]] std::vector<citations::FolderPlace>
  places_seen_from(const std::string& key, const std::function<bool(const index::Instrument&)>& is_meant);

  /// Looks whether the user's index is still what was opened. One look at the file; true where it is not,
  /// and has been opened anew.
  bool refresh_store();
  /// Why the user's index could not be read, told once for each reason; empty for nothing to tell.
  [[nodiscard]] std::string take_trouble();
  /// Why it cannot be read as it is; empty where it can.
  [[nodiscard]] const std::string& trouble() const { return trouble_; }
  [[nodiscard]] const std::filesystem::path& store_path() const { return store_path_; }

private:
  void follow_files();

  const WorkspaceFiles& files_;
  std::filesystem::path store_path_;
  index::Opened opened_;
  std::string trouble_;
  std::string told_; ///< The trouble told last.
  std::filesystem::file_time_type failed_at_{}; ///< When the file that could not be opened was written.

  std::shared_ptr<const citations::Folder> folder_; ///< Of the files as of `folder_version_`.
  std::uint64_t folder_version_ = 0;
  std::uint64_t store_version_ = 0;
  std::map<std::string, std::shared_ptr<const index::Index>> views_;
};

} // namespace unres::session
