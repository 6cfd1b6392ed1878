#include "rules/date/spellings.h"

#include <array>

namespace unres::rules::dates {
namespace {

struct Abbreviation {
  std::string_view word;
  int month;
};

constexpr std::array abbreviations{
    Abbreviation{"Jan", 1}, Abbreviation{"Feb", 2},  Abbreviation{"Mar", 3},  Abbreviation{"Apr", 4},
    Abbreviation{"Jun", 6}, Abbreviation{"Jul", 7},  Abbreviation{"Aug", 8},  Abbreviation{"Sep", 9},
    Abbreviation{"Sept", 9}, Abbreviation{"Oct", 10}, Abbreviation{"Nov", 11}, Abbreviation{"Dec", 12}};

} // namespace

std::optional<Month> month_at(std::string_view text, std::size_t at) {
  Scan scan{text, at};
  const std::string_view word = scan.take_letters();
  if (const int month = notation::month_of(word); month != 0)
    return Month{{static_cast<text::Offset>(at), scan.at()}, month, false};
  for (const Abbreviation& each : abbreviations) {
    if (each.word != word)
      continue;
    scan.take(".");
    return Month{{static_cast<text::Offset>(at), scan.at()}, each.month, true};
  }
  return std::nullopt;
}

std::optional<Day> day_before(std::string_view text, std::size_t end) {
  const std::size_t last = before_space(text, end);
  std::size_t first = last;
  while (first > 0 && is_ascii_digit(text[first - 1]))
    --first;
  if (first == last || last - first > 2 || (first > 0 && is_ascii_letter(text[first - 1])))
    return std::nullopt;
  const int day = value_of(text.substr(first, last - first));
  if (day < 1 || day > 31)
    return std::nullopt;
  return Day{{static_cast<text::Offset>(first), static_cast<text::Offset>(last)}, day};
}

int year_at(std::string_view text, std::size_t at) {
  Scan scan{text, at};
  const std::string_view digits = scan.take_digits();
  if (digits.size() != 4 || scan.word_goes_on() || has_at(text, scan.at(), "/"))
    return 0;
  const int year = value_of(digits);
  return year >= 1800 && year < 2200 ? year : 0;
}

std::string day_and_month(const notation::Date& date) {
  if (date.year != 0)
    return notation::written(date);
  return std::to_string(date.day) + " " + std::string{notation::name_of_month(date.month)};
}

} // namespace unres::rules::dates
