#pragma once

#include "citations/folder.h"
#include "workspace/files.h"

#include <cstddef>
#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::session {

/// The resolutions of the workspace: those in its folders, read little by little, and those that are
/// open, as they stand in the editor. Used from one thread.
class Drafts {
public:
  explicit Drafts(const workspace::Files& files) : files_(files) {}

  /// A folder joins the workspace: what is in it will be read.
  void add_folder(const std::filesystem::path& folder);
  void remove_folder(const std::filesystem::path& folder);

  /// What the editor has of a text counts until it is closed.
  void show(const std::string& key, const workspace::Document& document);
  void close(const std::string& key);

  /// Something has become of a file, or of a folder that is gone.
  void changed_on_disk(const std::filesystem::path& path);

  /// Reads one folder or one file; false where nothing was left to read.
  bool step();

  /// All of them. Another object once something in it has changed; what is on the disk is seen when all
  /// of it is read.
  [[nodiscard]] const std::shared_ptr<const citations::Folder>& folder();

private:
  using Text = std::shared_ptr<const citations::FolderText>;
  using Texts = std::map<std::string, Text, std::less<>>;

  [[nodiscard]] const std::filesystem::path* root_of(const std::filesystem::path& path) const;
  [[nodiscard]] bool is_in_workspace(const std::filesystem::path& path) const;
  [[nodiscard]] std::string shown(const std::string& key) const;
  void read(const std::filesystem::path& path);
  void put(Texts& where, citations::FolderText text, bool& changed);
  void forget(const std::string& key);

  const workspace::Files& files_;
  std::vector<std::filesystem::path> roots_;
  std::vector<std::filesystem::path> folders_; ///< Still to be read.
  std::deque<std::filesystem::path> pending_;  ///< Files still to be read.
  Texts on_disk_;
  Texts open_;
  bool edited_ = false; ///< An open text tells something else since `folder_` was made.
  bool read_ = false;   ///< A file does.
  std::shared_ptr<const citations::Folder> folder_;
};

} // namespace unres::session
