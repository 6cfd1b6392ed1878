#pragma once

#include "notation/date.h"
#include "rules/scan.h"

#include <optional>

namespace unres::rules::dates {

/// The name of a month in a text.
struct Month {
  text::Range range; ///< With the full stop of an abbreviation.
  int month = 0;
  bool abbreviated = false;
};

/// The month whose name begins at `at`, in full or abbreviated ("Sept.", "Dec"); nothing for other words.
[[nodiscard]] std::optional<Month> month_at(std::string_view text, std::size_t at);

/// Calls `visit(const Month&)` for each month of a block that is not within a quotation, a title in italics
/// or a link's target.
template <typename Visit>
void for_each_month(std::string_view text, const model::Facts& facts, Visit&& visit) {
  for (std::size_t at = facts.content.begin; at < facts.content.end && at < text.size(); ++at) {
    if (!is_ascii_upper(text[at]) || (at > 0 && is_ascii_letter(text[at - 1])))
      continue;
    const auto month = month_at(text, at);
    if (!month)
      continue;
    if (!is_set_apart(facts, month->range.begin))
      visit(*month);
    at = month->range.end - 1;
  }
}

/// The day of a month, or the day with which a date begins.
struct Day {
  text::Range range;
  int day = 0;
};

/// The number from 1 to 31 that ends at `end` with nothing but a space or less between.
[[nodiscard]] std::optional<Day> day_before(std::string_view text, std::size_t end);

/// The four digits of a year from 1800 to 2199 at `at`, where nothing goes on after them; 0 for none.
[[nodiscard]] int year_at(std::string_view text, std::size_t at);

/// "15 December", or with a year "15 December 2022".
[[nodiscard]] std::string day_and_month(const notation::Date& date);

} // namespace unres::rules::dates
