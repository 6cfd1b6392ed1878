#include "model/levels.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unres::model {
namespace {

constexpr std::array<std::pair<std::uint32_t, std::string_view>, 9> roman_digits{{{100, "c"},
                                                                                  {90, "xc"},
                                                                                  {50, "l"},
                                                                                  {40, "xl"},
                                                                                  {10, "x"},
                                                                                  {9, "ix"},
                                                                                  {5, "v"},
                                                                                  {4, "iv"},
                                                                                  {1, "i"}}};

bool is_number(LabelForm form) {
  return form == LabelForm::number_parenthesis || form == LabelForm::number_parentheses;
}
bool is_dotted(LabelForm form) {
  return form == LabelForm::letter_dot;
}

// The readings a label allows: a letter, a roman numeral, or both.
struct Readings {
  Counted letter;
  Counted roman;
};

Readings readings_of(const Label& label) {
  const bool dotted = is_dotted(label.form);
  return {{dotted ? Numbering::dotted_letters : Numbering::letters, value_of_letters(label.text())},
          {dotted ? Numbering::dotted_roman : Numbering::roman, value_of_roman(label.text())}};
}

} // namespace

std::uint32_t value_of_letters(std::string_view letters) {
  if (letters.empty() || letters.front() < 'a' || letters.front() > 'z')
    return 0;
  if (!std::all_of(letters.begin(), letters.end(), [&](char c) { return c == letters.front(); }))
    return 0;
  return static_cast<std::uint32_t>(letters.front() - 'a' + 1 +
                                    26 * (static_cast<int>(letters.size()) - 1));
}

std::string letters_of(std::uint32_t value) {
  return std::string((value - 1) / 26 + 1, static_cast<char>('a' + (value - 1) % 26));
}

std::string roman_of(std::uint32_t value) {
  std::string out;
  for (const auto& [worth, digits] : roman_digits)
    for (; value >= worth; value -= worth)
      out += digits;
  return out;
}

std::uint32_t value_of_roman(std::string_view letters) {
  std::uint32_t value = 0;
  std::string_view rest = letters;
  for (const auto& [worth, digits] : roman_digits)
    for (; rest.starts_with(digits); rest.remove_prefix(digits.size()))
      value += worth;
  return rest.empty() && !letters.empty() && roman_of(value) == letters ? value : 0;
}

LevelReader::Result LevelReader::read(const Label& label, const Label* next) {
  const auto open_at = [&](Numbering numbering) {
    return std::find_if(open_.rbegin(), open_.rend(),
                        [&](const Counted& c) { return c.numbering == numbering; });
  };
  Counted chosen;
  if (label.form == LabelForm::bullet) {
    const auto open = open_at(Numbering::bullets);
    chosen = {Numbering::bullets, open == open_.rend() ? 1 : open->value + 1};
  } else if (is_number(label.form)) {
    chosen = {Numbering::numbers, label.number};
  } else {
    const Readings readings = readings_of(label);
    const auto letters = open_at(readings.letter.numbering);
    const auto roman = open_at(readings.roman.numbering);
    const bool next_roman = next != nullptr && readings.roman.value != 0 &&
                            value_of_roman(next->text()) == readings.roman.value + 1 &&
                            value_of_letters(next->text()) != readings.letter.value + 1;
    const bool continues_letters =
        letters != open_.rend() && readings.letter.value == letters->value + 1;
    const bool continues_roman = roman != open_.rend() && readings.roman.value == roman->value + 1;
    const bool opens_roman = readings.roman.value == 1 && readings.letter.value != 0;
    // Where a label goes on neither, as after a gap, the reading that misses by less.
    const auto missed = [&](const Counted& reading, auto level) {
      const std::uint32_t expected = level == open_.rend() ? 1 : level->value + 1;
      return reading.value > expected ? reading.value - expected : expected - reading.value;
    };
    if (readings.letter.value == 0 || readings.roman.value == 0)
      chosen = readings.roman.value != 0 ? readings.roman : readings.letter;
    else if (continues_roman && !continues_letters)
      chosen = readings.roman;
    else if (continues_letters && !next_roman)
      chosen = readings.letter;
    else if (opens_roman || continues_roman || next_roman)
      chosen = readings.roman;
    else
      chosen = missed(readings.roman, roman) < missed(readings.letter, letters) ? readings.roman
                                                                                : readings.letter;
  }
  const auto open = open_at(chosen.numbering);
  Result result{1, chosen, 1};
  if (open == open_.rend()) {
    open_.push_back(chosen);
  } else {
    result.expected = open->value + 1;
    open_.erase(open.base(), open_.end());
    open_.back() = chosen;
  }
  result.level = static_cast<std::uint8_t>(std::min<std::size_t>(open_.size(), 200));
  return result;
}

} // namespace unres::model
