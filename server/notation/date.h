#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace unres::notation {

/// A date as written. It need not exist: see `exists`.
struct Date {
  int year = 0;
  int month = 0; ///< From 1.
  int day = 0;

  friend auto operator<=>(const Date&, const Date&) = default;
};

/// True for a day of the Gregorian calendar: not for 31 June.
[[nodiscard]] bool exists(const Date& date);
/// The day `days` after an existing date; negative for before.
[[nodiscard]] Date shifted(const Date& date, int days);

/// Reads "15 December 2022", with any white space; nothing where it is no date.
[[nodiscard]] std::optional<Date> read_date(std::string_view text);
/// Writes it as resolutions do, with ordinary spaces.
[[nodiscard]] std::string written(const Date& date);

/// Reads "2022-12-15"; nothing for anything else and for a date that does not exist.
[[nodiscard]] std::optional<Date> read_iso_date(std::string_view text);
/// "2022-12-15".
[[nodiscard]] std::string iso(const Date& date);

/// The number of a month, from 1, by its full English name; 0 for other words.
[[nodiscard]] int month_of(std::string_view name);
/// The English name of a month from 1 to 12.
[[nodiscard]] std::string_view name_of_month(int month);

} // namespace unres::notation
