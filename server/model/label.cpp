#include "model/facts.h"

#include "support/utf8.h"

#include <algorithm>

namespace unres::model {
namespace {

constexpr std::array latin_numbers{
    std::string_view{"alt"},     std::string_view{"bis"},    std::string_view{"ter"},
    std::string_view{"quater"},  std::string_view{"quinquies"}, std::string_view{"sexies"},
    std::string_view{"septies"}, std::string_view{"octies"}, std::string_view{"novies"},
    std::string_view{"decies"}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// The highest first: "quater" has "ter" within it.
std::uint8_t latin_of(std::string_view typed) {
  for (std::size_t i = latin_numbers.size(); i > 0; --i)
    if (typed.find(latin_numbers[i - 1]) != std::string_view::npos)
      return static_cast<std::uint8_t>(i);
  return typed.find("nonies") != std::string_view::npos ? 9 : 0;
}

std::uint32_t number_in(std::string_view typed) {
  const auto first = std::find_if(typed.begin(), typed.end(), is_digit);
  std::uint32_t number = 0;
  for (auto it = first; it != typed.end() && is_digit(*it) && number < 100'000'000; ++it)
    number = number * 10 + static_cast<std::uint32_t>(*it - '0');
  return number;
}

constexpr std::array<char32_t, 10> superscript_digits{0x2070, 0xB9,   0xB2,   0xB3,   0x2074,
                                                      0x2075, 0x2076, 0x2077, 0x2078, 0x2079};

LabelForm form_of_note(std::string_view typed) {
  if (typed.starts_with("[^"))
    return LabelForm::bracket_caret;
  if (typed.starts_with("["))
    return LabelForm::bracket;
  if (typed.starts_with("/"))
    return LabelForm::slash;
  return LabelForm::superscript;
}

} // namespace

std::string digits_of(std::string_view superscripts) {
  std::string digits;
  for (std::size_t at = 0; at < superscripts.size();) {
    const utf8::Decoded d = utf8::decode(superscripts, at);
    const auto found = std::find(superscript_digits.begin(), superscript_digits.end(), d.code_point);
    if (found != superscript_digits.end())
      digits += static_cast<char>('0' + (found - superscript_digits.begin()));
    at += d.length;
  }
  return digits;
}

std::string asterisks_of(std::string_view typed) {
  return std::string(static_cast<std::size_t>(std::count(typed.begin(), typed.end(), '*')), '*');
}

std::string superscripts_of(std::string_view digits) {
  std::string out;
  for (const char c : digits)
    if (is_digit(c))
      utf8::append(out, superscript_digits[static_cast<std::size_t>(c - '0')]);
  return out;
}

Label read_label(std::string_view typed) {
  Label label;
  label.range = {0, static_cast<text::Offset>(typed.size())};
  if (typed.empty())
    return label;
  const char first = typed.front();
  if (first == '[' || first == '/' || static_cast<unsigned char>(first) == 0xC2 ||
      typed.starts_with("\xE2\x81")) {
    label.form = form_of_note(typed);
    const std::string digits =
        label.form == LabelForm::superscript ? digits_of(typed) : std::string{typed};
    label.number = number_in(digits);
    return label;
  }
  if (typed.starts_with("OP") || typed.starts_with("PP")) {
    label.form = LabelForm::working;
    label.number = number_in(typed);
    label.latin = latin_of(typed);
    return label;
  }
  if (is_digit(first) || (first == '(' && typed.size() > 1 && is_digit(typed[1]))) {
    label.form = first == '('                     ? LabelForm::number_parentheses
                 : typed.back() == ')' ? LabelForm::number_parenthesis
                                                  : LabelForm::number_dot;
    label.number = number_in(typed);
    label.latin = latin_of(typed);
    return label;
  }
  const bool parentheses = first == '(';
  if (!parentheses && !is_letter(first)) {
    label.form = LabelForm::bullet;
    return label;
  }
  label.form = parentheses                     ? LabelForm::letter_parentheses
               : typed.back() == ')' ? LabelForm::letter_parenthesis
                                               : LabelForm::letter_dot;
  std::size_t n = 0;
  for (std::size_t i = parentheses ? 1 : 0; i < typed.size() && is_letter(typed[i]); ++i)
    if (n + 1 < label.letters.size())
      label.letters[n++] = typed[i];
  return label;
}

} // namespace unres::model
