#pragma once

#include "rules/rule.h"

#include <vector>

/// How the quotation marks of a block pair, whichever way they are typed.
namespace unres::rules::quotes {

/// How a mark is typed.
enum class Typed : std::uint8_t { straight, curly, reversed };

struct Mark {
  text::Range range;
  Typed typed = Typed::curly;
};

/// A quotation whose marks stand in the block. Places are relative to it.
struct Quote {
  Mark open;
  Mark close; ///< Empty where the quotation has no end in the block.
  bool single = false;
  int level = 0; ///< 0 for a quotation that stands in no other.
  bool certain = false; ///< It and what it stands in have both marks.

  [[nodiscard]] text::Range inside() const { return {open.range.end, close.range.begin}; }
};

struct Marks {
  std::vector<Quote> quotes;         ///< In order of their opening marks; of the single ones, those typed straight.
  std::vector<Mark> apostrophes; ///< Those that are not typed as ’.
};

/// Reads the marks. Feet, inches, code, addresses and the targets of links have none.
[[nodiscard]] Marks read_marks(const BlockView& block);

} // namespace unres::rules::quotes
