#pragma once

#include "workspace/document.h"

#include <memory>
#include <vector>

namespace unres::workspace {

/// A document with the lines of each paragraph joined: where one ended, one space stands. Readers take the end of
/// a line in a paragraph for a space, and so does all that searches this document for words.
class JoinedLines {
public:
  /// Joins the lines of `document`. `before` are those of an earlier version, if any.
  [[nodiscard]] static std::shared_ptr<const JoinedLines> of(std::shared_ptr<const Document> document,
                                                             const JoinedLines* before = nullptr);

  /// The document that was given, where it has nothing to join.
  [[nodiscard]] const std::shared_ptr<const Document>& document() const { return document_; }
  [[nodiscard]] bool is_as_typed() const { return joints_.empty(); }
  /// Where a range of `document()` stands in the text as typed.
  [[nodiscard]] text::Range as_typed(text::Range range) const;

  /// A space of `document()` with the white space as typed that it stands for.
  struct Joint {
    text::Offset at = 0;
    text::Range typed;
  };

  JoinedLines(std::shared_ptr<const Document> document, std::vector<Joint> joints)
      : document_(std::move(document)), joints_(std::move(joints)) {}

private:
  [[nodiscard]] text::Offset as_typed(text::Offset at) const;

  std::shared_ptr<const Document> document_;
  std::vector<Joint> joints_; ///< In order.
};

} // namespace unres::workspace
