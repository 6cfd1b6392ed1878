#include "notation/date.h"

#include "support/characters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace unres::notation {
namespace {

using namespace std::string_view_literals;

constexpr std::array months{"January"sv, "February"sv, "March"sv,     "April"sv,   "May"sv,      "June"sv,
                            "July"sv,    "August"sv,   "September"sv, "October"sv, "November"sv, "December"sv};

std::chrono::year_month_day calendar(const Date& date) {
  return {std::chrono::year{date.year}, std::chrono::month{static_cast<unsigned>(date.month)},
          std::chrono::day{static_cast<unsigned>(date.day)}};
}

int number_of(std::string_view digits) {
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::string_view take_digits(std::string_view& text) {
  std::size_t n = 0;
  while (n < text.size() && is_ascii_digit(text[n]))
    ++n;
  const std::string_view digits = text.substr(0, n);
  text.remove_prefix(n);
  return digits;
}

void drop_space(std::string_view& text) {
  for (;;) {
    if (!text.empty() && is_ascii_space(text.front()))
      text.remove_prefix(1);
    else if (text.starts_with("\xC2\xA0"))
      text.remove_prefix(2);
    else if (text.starts_with("\xE2\x80\xAF"))
      text.remove_prefix(3);
    else
      return;
  }
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

} // namespace

bool exists(const Date& date) {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 && calendar(date).ok();
}

Date shifted(const Date& date, int days) {
  const std::chrono::year_month_day moved{std::chrono::sys_days{calendar(date)} + std::chrono::days{days}};
  return {static_cast<int>(moved.year()), static_cast<int>(static_cast<unsigned>(moved.month())),
          static_cast<int>(static_cast<unsigned>(moved.day()))};
}

std::optional<Date> read_date(std::string_view text) {
  drop_space(text);
  const std::string_view day = take_digits(text);
  drop_space(text);
  std::size_t letters = 0;
  while (letters < text.size() && is_ascii_letter(text[letters]))
    ++letters;
  const int month = month_of(text.substr(0, letters));
  text.remove_prefix(letters);
  drop_space(text);
  const std::string_view year = take_digits(text);
  if (day.empty() || day.size() > 2 || month == 0 || year.size() != 4)
    return std::nullopt;
  return Date{number_of(year), month, number_of(day)};
}

std::string written(const Date& date) {
  return std::to_string(date.day) + " " + std::string{name_of_month(date.month)} + " " +
         std::to_string(date.year);
}

std::optional<Date> read_iso_date(std::string_view text) {
  const auto digits = [&](std::size_t from, std::size_t count) {
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(from),
                       text.begin() + static_cast<std::ptrdiff_t>(from + count), is_ascii_digit);
  };
  if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !digits(0, 4) || !digits(5, 2) || !digits(8, 2))
    return std::nullopt;
  const Date date{number_of(text.substr(0, 4)), number_of(text.substr(5, 2)), number_of(text.substr(8, 2))};
  if (!exists(date))
    return std::nullopt;
  return date;
}

std::string iso(const Date& date) {
  return std::to_string(date.year) + "-" + two_digits(date.month) + "-" + two_digits(date.day);
}

int month_of(std::string_view name) {
  const auto found = std::find(months.begin(), months.end(), name);
  return found == months.end() ? 0 : static_cast<int>(found - months.begin()) + 1;
}

std::string_view name_of_month(int month) { return months[static_cast<std::size_t>(month - 1)]; }

} // namespace unres::notation
