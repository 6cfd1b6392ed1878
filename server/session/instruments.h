#pragma once

#include "citations/folder.h"
#include "index/open.h"
#include "workspace/files.h"

#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>

namespace unres::session {

/// What the documents of a session may cite: the other resolutions of its folders, the user's own index, and
/// what is built in. Kept fresh a step at a time, so that no request waits for a disk. For one thread.
class Instruments {
public:
  /// `store` is the file of the user's index, empty for none; `files` must outlive this.
  Instruments(const workspace::Files& files, std::filesystem::path store);

  /// The index as the document with that key sees it: without what it says itself. The same object as long
  /// as nothing changes. A key is a path with slashes, or what a client calls a document without a file.
  [[nodiscard]] std::shared_ptr<const index::Index> seen_from(const std::string& key);

  /// Looks whether the user's index is still what was opened. One look at the file; true where it is not,
  /// and has been opened anew.
  bool refresh_store();
  /// Why the user's index could not be read, told once for each reason; empty for nothing to tell.
  [[nodiscard]] std::string take_trouble();
  /// Why it cannot be read as it is; empty where it can.
  [[nodiscard]] const std::string& trouble() const { return trouble_; }
  [[nodiscard]] const std::filesystem::path& store_path() const { return store_path_; }

  void add_folder(const std::filesystem::path& folder);
  void remove_folder(const std::filesystem::path& folder);
  [[nodiscard]] const std::set<std::string>& folders() const { return roots_; }
  /// A file was made, changed or deleted, or a folder was deleted.
  void touch(const std::filesystem::path& file);

  /// An open document as it stands; true where what it tells others has changed.
  bool tell(const std::string& key, const workspace::Document& document);
  /// A document was closed: its file counts again.
  void forget(const std::string& key);

  /// True while folders or files wait to be read.
  [[nodiscard]] bool has_work() const { return !folders_.empty() || !files_.empty(); }
  /// Reads one of them.
  void step();

private:
  void read_folder(const std::filesystem::path& folder);
  void read_file(const workspace::Listing::Text& file);
  void forget_folder(const std::string& key);
  void put(const std::string& key, std::shared_ptr<const citations::FolderText> text);
  [[nodiscard]] const std::string* root_of(const std::string& key) const;
  [[nodiscard]] bool is_inside(const std::string& key) const { return root_of(key) != nullptr; }
  [[nodiscard]] std::string shown(const std::string& key) const;

  const workspace::Files& disk_;
  std::filesystem::path store_path_;
  index::Opened opened_;
  std::string trouble_;
  std::string told_; ///< The trouble told last.
  std::filesystem::file_time_type failed_at_{}; ///< When the file that could not be opened was written.

  std::set<std::string> roots_;
  std::deque<std::filesystem::path> folders_;
  std::deque<workspace::Listing::Text> files_;
  std::size_t listed_ = 0; ///< Files found in the folders read.
  std::size_t folders_listed_ = 0;

  std::map<std::string, std::shared_ptr<const citations::FolderText>> texts_;
  std::set<std::string> open_; ///< Keys of documents that the client has open.
  std::shared_ptr<const citations::Folder> folder_; ///< Null where `texts_` has changed.
  std::map<std::string, std::shared_ptr<const index::Index>> views_;
};

} // namespace unres::session
