#pragma once

#include "text/encoding.h"
#include "workspace/document.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unres::workspace {

/// The text of an open document while edits come in. Edits are applied at once, since the position
/// of each refers to the text that the one before has made; the tree and the model follow when
/// somebody asks for the document, so that a burst of edits costs one parse.
class LiveText {
public:
  LiveText(std::string name, std::string text, std::int64_t version);

  /// Replaces the text between two positions; both are clamped to the text, and exchanged where the
  /// second stands before the first.
  void replace(text::Position from, text::Position to, std::string_view replacement,
               text::Encoding encoding);
  /// Replaces the whole text. Only what differs counts as edited.
  void replace_all(std::string_view text);
  void set_version(std::int64_t version) { version_ = version; }

  [[nodiscard]] std::int64_t version() const { return version_; }
  /// The document as of the last edit.
  [[nodiscard]] const std::shared_ptr<const Document>& document();

private:
  void apply(const text::Edit& edit);

  std::shared_ptr<const Document> document_;
  std::string text_;
  text::LineIndex lines_;
  std::vector<TSInputEdit> edits_; ///< Applied to the text, not yet to the document.
  std::int64_t version_;
};

} // namespace unres::workspace
