#pragma once

#include "workspace/document.h"

#include <cstddef>
#include <string>
#include <vector>

namespace unres::report {

/// A place of a draft as people name it.
struct Place {
  std::string name;     ///< "paragraph 12 (a)", "note 4", "the masthead".
  std::size_t line = 0; ///< From 1.

  friend bool operator==(const Place&, const Place&) = default;
};

/// Names places of a draft. Reads the draft once, so that each answer is cheap; borrows it.
class Places {
public:
  explicit Places(const workspace::Document& document);

  [[nodiscard]] Place at(text::Offset offset) const;
  [[nodiscard]] Place of(model::Index paragraph) const;
  /// The block that holds a place, or the last one before it; none before the first.
  [[nodiscard]] model::Index block_at(text::Offset offset) const;

private:
  [[nodiscard]] std::string name_of_block(model::Index block) const;
  [[nodiscard]] std::size_t line_of(text::Offset offset) const { return document_.lines().line_of(offset) + 1; }

  const workspace::Document& document_;
  std::vector<model::Index> paragraphs_; ///< Of each block; none for other blocks.
  std::vector<model::Index> notes_;      ///< Of each block, in `Resolution::notes`.
};

} // namespace unres::report
