#pragma once

#include "citations/folder.h"
#include "cli/inputs.h"
#include "index/index.h"
#include "support/expected.h"
#include "workspace/document.h"

#include <atomic>
#include <functional>
#include <istream>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace unres::cli {

/// The texts of one run, which cite one another: what one says of its number, date and title is known to
/// the others. May be asked from any thread.
class Texts {
public:
  /// `known` is what is known without them. Reads "-" from `in`.
  Texts(const std::vector<Input>& files, std::istream& in, std::shared_ptr<const index::Index> known);

  /// Reads all of them for what they say of themselves; `wait(done)` is called now and then.
  void learn(std::size_t jobs, const std::function<void(std::size_t done)>& wait);

  /// One text; null for a file of a folder that is no resolution.
  [[nodiscard]] Expected<std::shared_ptr<const workspace::Document>> open(std::size_t file);

  /// What a text may be held against: all that is known, but for what it says itself.
  [[nodiscard]] std::shared_ptr<const index::Index> index_for(std::size_t file) const;

private:
  using Document = std::shared_ptr<const workspace::Document>;

  [[nodiscard]] Expected<Document> read(const Input& input);
  [[nodiscard]] citations::FolderText learn_one(std::size_t file);
  [[nodiscard]] Expected<std::string> standard_input();

  const std::vector<Input>& files_;
  std::istream& in_;
  std::shared_ptr<const index::Index> known_;
  std::shared_ptr<const citations::Folder> folder_; ///< Null before, and where there is nothing to learn.
  std::vector<Document> kept_;                      ///< Read once, as far as memory goes.
  std::atomic<std::size_t> kept_bytes_ = 0;
  std::mutex mutex_;
  std::optional<Expected<std::string>> standard_input_;
};

} // namespace unres::cli
