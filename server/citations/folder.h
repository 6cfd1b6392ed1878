#pragma once

#include "citations/folder_text.h"
#include "index/provider.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace unres::citations {

/// A resolution of a folder: the key of its file, and which one of that file it is.
struct FolderPlace {
  std::string key;
  model::Index unit = 0;
};

/// The resolutions of a folder as instruments that its drafts cite. Immutable: a text that changes makes
/// another folder, which shares the texts that did not.
class Folder final : public index::Provider {
public:
  explicit Folder(std::vector<std::shared_ptr<const FolderText>> texts);

  /// The folder as one of its texts sees it: without itself, since what a draft says of its own number
  /// is no evidence of anything. Shares all with this one.
  [[nodiscard]] std::shared_ptr<const Folder> without(std::string_view key) const;

  [[nodiscard]] bool empty() const;

  /// Where the resolutions are that `is_meant` picks, in the order of the texts.
  [[nodiscard]] std::vector<FolderPlace> places(const std::function<bool(const index::Instrument&)>& is_meant) const;

  [[nodiscard]] std::vector<index::Instrument> find(notation::Body body, const notation::Number& number) const override;
  [[nodiscard]] std::vector<index::Instrument> find_treaty(int registration) const override;
  [[nodiscard]] std::vector<index::Instrument> with_prefix(notation::Body body, std::string_view prefix,
                                                           std::size_t limit) const override;
  [[nodiscard]] std::vector<index::Instrument> search(std::string_view words, std::size_t limit) const override;
  [[nodiscard]] std::vector<index::Instrument> drafts_titled(std::string_view title) const override;

private:
  struct Rows;
  struct Row;
  [[nodiscard]] bool shows(const Row& row) const;

  std::shared_ptr<const Rows> rows_;
  std::string hidden_; ///< The key of the text that is left out; empty for none.
};

} // namespace unres::citations
