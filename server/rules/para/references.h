#pragma once

#include "model/facts.h"
#include "text/offset.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unres::rules {

/// One item of a reference: the 4 (b) (ii) of "paragraphs 2 and 4 (b) (ii) above".
struct ReferenceItem {
  text::Range range; ///< The number with what follows it in parentheses.
  std::uint32_t number = 0;
  std::uint8_t latin = 0;          ///< As in a label: 2 for bis.
  std::vector<std::string> subs;   ///< "b", "ii".
  std::vector<text::Offset> tight; ///< Places of parentheses that lack a space before them.
  text::Range dotted;              ///< The ".b" of "2.b".
};

enum class Direction : std::uint8_t { none, above, below };

/// A list of numbers as references have it, from the first digit on.
struct Reference {
  std::vector<ReferenceItem> items;
  Direction direction = Direction::none;
  text::Range range; ///< From the first number to the direction.
};

/// Reads "2 and 4 (b) (ii) above" at `at`. No items where no number stands there.
[[nodiscard]] Reference read_reference(std::string_view text, text::Offset at);

/// Reads "(a), (b) (ii) and (c) above" at `at`, behind the word "subparagraphs": items without numbers.
[[nodiscard]] Reference read_letters(std::string_view text, text::Offset at);

/// Whose text it is that a reference names a part of.
enum class Whose : std::uint8_t {
  own,   ///< "above", "below", "of the present resolution".
  other, ///< "of its resolution 70/1", "thereof".
  open,  ///< The words behind it do not tell.
};

/// Whose a reference with that direction is, by the words at `end`, behind it.
[[nodiscard]] Whose whose(std::string_view text, std::size_t end, Direction direction);

/// The place behind `words` where they stand at `at`, else 0; a space of theirs is one of any kind in the text.
[[nodiscard]] text::Offset end_of_words(std::string_view text, std::size_t at, std::string_view words);

/// The place after the digits or the roman numeral at `at`; `at` itself where there is neither.
[[nodiscard]] text::Offset end_of_numeral(std::string_view text, text::Offset at);

} // namespace unres::rules
