#pragma once

#include "citations/folder_text.h"
#include "session/file_summary.h"
#include "workspace/files.h"

#include <cstdint>
#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace unres::session {

/// A file of the workspace, or an open document wherever it is.
struct WorkspaceFile {
  /// What it tells other drafts; null for a text that is no resolution.
  std::shared_ptr<const citations::FolderText> told;
  /// What is found in it; null for a text that is no resolution, and where nobody has asked since an edit.
  std::shared_ptr<const FileSummary> summary;
  std::shared_ptr<const workspace::Document> document; ///< As edited; null where it is not open.
  std::string uri; ///< As the client writes it; empty where it is not open.

  [[nodiscard]] bool is_draft() const { return told != nullptr; }
};

/// The resolutions in the folders of a workspace, and those that are open. Kept fresh a step at a time, so that no
/// request waits for a disk. A file is known by its key: a path with slashes, or what a client calls a document
/// without a file. For one thread.
class WorkspaceFiles {
public:
  using Map = std::map<std::string, WorkspaceFile>;

  /// `disk` must outlive this.
  explicit WorkspaceFiles(const workspace::Files& disk) : disk_(disk) {}

  /// In what columns are counted. Before the first file is read.
  void count_in(text::Encoding encoding) { encoding_ = encoding; }

  void add_folder(const std::filesystem::path& folder);
  void remove_folder(const std::filesystem::path& folder);
  [[nodiscard]] const std::set<std::string>& folders() const { return roots_; }
  /// A file or folder was made, changed or deleted.
  void touch(const std::filesystem::path& path);

  /// An open document as it stands. `is_draft` where it is one whatever its name and its text say.
  void show(const std::string& key, const std::string& uri, std::shared_ptr<const workspace::Document> document,
            bool is_draft = false);
  /// A document was closed: its file counts again.
  void close(const std::string& key);

  /// True while folders or files wait to be read.
  [[nodiscard]] bool has_work() const { return !folders_.empty() || !waiting_.empty(); }
  /// Reads one of them.
  void step();
  /// Leaves what waits unread. What is read stays.
  void stop();

  /// Every file that was read or is open, texts that are no resolutions among them.
  [[nodiscard]] const Map& all() const { return files_; }
  /// What is found in a file, made where it is not yet; null for what is no resolution or not known.
  [[nodiscard]] std::shared_ptr<const FileSummary> summary(const std::string& key);
  /// The URI of a file: as the client writes it, where it is open.
  [[nodiscard]] std::string uri_of(const std::string& key) const;
  /// How people name a file: its path from its folder.
  [[nodiscard]] std::string shown(const std::string& key) const;

  /// The text of a file: as edited where it is open, else read anew from the disk; null where it cannot be read.
  [[nodiscard]] std::shared_ptr<const workspace::Document> document(const std::string& key) const;

  /// Counts the changes of the files that are not open.
  [[nodiscard]] std::uint64_t version() const { return version_; }
  /// Counts the changes of what files tell each other.
  [[nodiscard]] std::uint64_t told_version() const { return told_version_; }
  /// Files that wait to be read, and all that have been since none waited.
  [[nodiscard]] std::size_t waiting() const { return waiting_.size(); }
  [[nodiscard]] std::size_t done() const { return done_; }

private:
  [[nodiscard]] std::shared_ptr<const workspace::Document> read(const std::string& key) const;
  void read_folder(const std::filesystem::path& folder);
  void read_path(const workspace::Listing::Text& found);
  void put(const std::string& key, const std::shared_ptr<const workspace::Document>& document, bool is_draft);
  void drop(const std::string& key);
  void tell(WorkspaceFile& file, std::shared_ptr<const citations::FolderText> told);
  [[nodiscard]] bool is_open(const std::string& key) const;
  /// The innermost root that a path is read from; null for none.
  [[nodiscard]] const std::string* root_of(const std::string& key) const;

  const workspace::Files& disk_;
  text::Encoding encoding_ = text::Encoding::utf16;
  std::set<std::string> roots_;
  std::deque<std::filesystem::path> folders_; ///< To be read,
  std::deque<workspace::Listing::Text> waiting_; ///< and files in them.
  std::size_t folders_read_ = 0; ///< Since none waited.
  std::size_t done_ = 0;
  Map files_;
  std::uint64_t version_ = 0;
  std::uint64_t told_version_ = 0;
};

} // namespace unres::session
