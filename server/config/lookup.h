#pragma once

#include "config/read.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace unres::config {

inline constexpr std::string_view file_name = ".unres.json";

/// A configuration file as it was read.
struct File {
  std::filesystem::path path;
  std::string text;
  Config config; ///< The defaults with what the file sets over them.
  std::vector<Problem> problems;
  std::string trouble; ///< Why it could not be read, for people; empty where it was.
};

/// Finds the configuration of drafts: the nearest file upward from a folder. Files are read once, until somebody
/// says that they have changed. For one thread.
class Lookup {
public:
  /// The file that holds for drafts in `folder`, an absolute path; null for none. The same object as long as
  /// nothing changes.
  [[nodiscard]] std::shared_ptr<const File> nearest(const std::filesystem::path& folder);

  /// The file of that path; null where there is none.
  [[nodiscard]] std::shared_ptr<const File> at(const std::filesystem::path& file);

  /// A file is open in an editor with this text, which counts and not what is on disk. While the text is
  /// broken, what it last set still holds.
  void open(const std::filesystem::path& file, std::string text);
  /// It was closed: what is on disk counts again.
  void close(const std::filesystem::path& file);
  /// Files may have been made, changed or deleted: all that are not open are read again when asked for.
  void refresh();

  /// The files that were read, sorted by path.
  [[nodiscard]] std::vector<std::shared_ptr<const File>> files() const;

private:
  struct Entry {
    std::shared_ptr<const File> file; ///< Null where there is none.
    bool open = false;
    bool fresh = true;
  };

  std::map<std::filesystem::path, Entry> entries_;
  std::map<std::filesystem::path, std::shared_ptr<const File>> nearest_; ///< By folder.
};

} // namespace unres::config
