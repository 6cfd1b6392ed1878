#pragma once

#include "features/format/style.h"
#include "features/format/slots.h"

#include <optional>
#include <string>
#include <vector>

namespace unres::features::formatting {

/// How the labels of a text are written and where they stand: what the text itself does where it is of one mind.
class LabelStyle {
public:
  LabelStyle(const workspace::Document& document, const FormatStyle& style);

  /// The label of a block as it is to be written, where that is not how it is: `1)` as `1.`, `a)` as `(a)`.
  [[nodiscard]] std::optional<std::string> rewritten(Index block) const;

  /// The columns that a block is to be indented by; nothing where they stay as they are.
  [[nodiscard]] std::optional<unsigned> indent(Index block) const;

private:
  void read_forms();
  void read_indents(unsigned tab_width);

  const workspace::Document& document_;
  std::vector<Index> paragraphs_; ///< The paragraph that each block begins; none for other blocks.
  bool numbers_clear_ = false;
  bool letters_clear_ = false;
  std::vector<std::optional<unsigned>> indents_; ///< By level.
};

/// The columns of white space.
[[nodiscard]] unsigned columns_of(std::string_view blanks, unsigned tab_width);

} // namespace unres::features::formatting
