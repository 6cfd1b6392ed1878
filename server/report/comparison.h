#pragma once

#include "report/length.h"
#include "report/rows.h"
#include "report/word_diff.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace unres::report {

/// The text that a draft is held against: the resolution of the year before.
struct Base {
  std::string name; ///< As people know it.
  std::shared_ptr<const workspace::Document> document;
};

enum class Change : std::uint8_t { unchanged, changed, added, dropped };

/// What has become of a paragraph.
struct ChangedParagraph {
  Change change = Change::unchanged;
  Place place;             ///< In the draft; for a dropped one, in the base.
  std::string from;        ///< Where the base has it; empty for an added one.
  std::vector<Piece> text; ///< Of a changed one all words; of others the first.
};

/// A draft held against its base, paragraph by paragraph: sub-paragraphs count for themselves.
struct Comparison {
  std::string base;
  Length length; ///< Of the base.
  std::size_t unchanged = 0;
  std::size_t changed = 0;
  std::size_t added = 0;
  std::size_t dropped = 0;
  Rows<ChangedParagraph> paragraphs; ///< In the order of the draft; dropped ones stand where the base has them.
};

[[nodiscard]] Comparison compare(const workspace::Document& draft, const Places& places, const Base& base);

} // namespace unres::report
