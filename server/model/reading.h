#pragma once

#include "model/facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace unres::model {

/// The words of a passage as a reader takes them in: without emphasis marks, note calls, the targets of
/// links, comments and what is deleted; any white space, no-break spaces among it, is one space, and
/// U+2011 is a hyphen. Every byte knows the place it came from.
///
/// A passage is one block, or the blocks of a paragraph that a page end has cut. Places in a passage
/// count its blocks' own bytes one after the other, without what stands between them.
class Reading {
public:
  /// Adds a block to the passage. `block` is its own bytes.
  void add(std::string_view block, const Facts& facts);

  [[nodiscard]] std::string_view text() const { return text_; }
  /// The place in the passage of a range of `text()`.
  [[nodiscard]] text::Range place(std::size_t begin, std::size_t end) const;
  [[nodiscard]] text::Range place(std::string_view part) const {
    const auto begin = static_cast<std::size_t>(part.data() - text_.data());
    return place(begin, begin + part.size());
  }
  /// The byte of `text()` that stands at a place of the passage, or the first one after it.
  [[nodiscard]] std::size_t find(text::Offset place) const;

private:
  // From `at` on, text and passage go on byte by byte.
  struct Run {
    text::Offset at = 0;
    text::Offset place = 0;
  };

  void copy(std::string_view block, text::Range range);
  void put(char c, text::Offset place);
  [[nodiscard]] text::Offset place_of(std::size_t at) const;

  std::string text_;
  std::vector<Run> runs_;
  text::Offset size_ = 0; ///< Bytes of the blocks added.
  text::Offset base_ = 0; ///< Where the block being added begins.
};

} // namespace unres::model
