#pragma once

#include "model/levels.h"
#include "rules/paragraphs.h"

#include <string>
#include <vector>

namespace unres::rules {

/// A subparagraph and how its label reads in its sequence.
struct Sub {
  Index paragraph = model::none;
  std::uint8_t level = 1;
  model::Counted counted;
  std::uint32_t expected = 1; ///< The value that continues the sequence of its level.
  bool words_before = false;  ///< Words without a label stand before it, after other subparagraphs,
  bool words_after = false;   ///< or follow it, and belong to the paragraph as well.
};

/// The subparagraphs of one paragraph, of all levels, in a row.
struct SubRow {
  Index parent = model::none;
  std::vector<Sub> subs;
  bool ends_text = false; ///< No other paragraph follows: somebody may still be typing.

  /// True where the subparagraph at `i` has subparagraphs of its own.
  [[nodiscard]] bool has_own(std::size_t i) const {
    return i + 1 < subs.size() && subs[i + 1].level > subs[i].level;
  }
  /// The place of the subparagraph at `i` among its fellows, from 1.
  [[nodiscard]] std::uint32_t place_of(std::size_t i) const;
};

/// All rows of the resolution itself; annexes have their own ways and are left out.
[[nodiscard]] std::vector<SubRow> rows_of_subparagraphs(const Resolution& r);

/// The label of a subparagraph in the text.
[[nodiscard]] text::Range label_range(const Resolution& r, const Sub& sub);

/// The label that adopted texts give to the place `value` at a level: (a), (i), a., i.
[[nodiscard]] std::string label_at(std::uint8_t level, std::uint32_t value);

/// The label of the place `value` in a numbering, written as `like` is.
[[nodiscard]] std::string written_label(const model::Label& like, model::Numbering numbering, std::uint32_t value);

/// Where "and" stands alone after the last mark of a block, with the space before it and the mark:
/// "x; and". Empty where the block ends otherwise. Relative to the block.
[[nodiscard]] text::Range closing_and(std::string_view block, const model::Facts& facts);

} // namespace unres::rules
