#pragma once

#include "model/facts.h"

#include <cstdint>
#include <vector>

namespace unres::model {

/// How the labels of one level are counted.
enum class Numbering : std::uint8_t {
  letters,
  roman,
  dotted_letters,
  dotted_roman,
  bullets,
  numbers
};

/// A label read in its sequence: "(i)" is the letter after (h), else the roman numeral one.
struct Counted {
  Numbering numbering = Numbering::letters;
  std::uint32_t value = 0; ///< From 1; 0 where the label is not of its numbering.
};

/// Reads the sub-paragraph labels of one paragraph in order and tells the level of each. The levels
/// follow from the sequence of labels; indentation is not looked at.
class LevelReader {
public:
  struct Result {
    std::uint8_t level = 1;
    Counted counted;
    std::uint32_t expected = 1; ///< The value that continues the level's sequence.
  };
  /// `next` is the label after this one, or null for the last.
  Result read(const Label& label, const Label* next);

private:
  std::vector<Counted> open_;
};

/// 4 for "iv"; 0 where the letters are no roman numeral.
[[nodiscard]] std::uint32_t value_of_roman(std::string_view letters);
/// 3 for "c", 27 for "aa"; 0 for other words.
[[nodiscard]] std::uint32_t value_of_letters(std::string_view letters);
[[nodiscard]] std::string roman_of(std::uint32_t value);
[[nodiscard]] std::string letters_of(std::uint32_t value);

} // namespace unres::model
