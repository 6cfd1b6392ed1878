#pragma once

#include "rules/citation/evidence.h"

#include "index/sessions.h"

/// What the rules on sessions and years share: a date outside the days on which a body can have adopted
/// the number.
namespace unres::rules::citation {

/// Calls `visit(const Cited&, const index::Window&)` for each dated citation of a body that `is_meant` whose
/// date lies outside its session or year. What the index knows by number is left to citation/known-date.
template <typename Is, typename Visit>
void for_each_outside(const CitingView& view, Is&& is_meant, Visit&& visit) {
  for (const Cited& cited : view.cited.all) {
    if (!is_meant(cited.body) || !has_usable_date(cited) || cited.shared_date || contradiction(cited) != nullptr)
      continue;
    const auto window = index::adoption_window(cited.body, cited.number());
    if (window && !window->has(*cited.date))
      visit(cited, *window);
  }
}

/// "between September 2021 and September 2022", "in or after March 2022" for a session that is still open.
/// Windows are wider than sessions by some days, so that no day is told.
[[nodiscard]] inline std::string months_of(const index::Window& window) {
  const auto month = [](const notation::Date& date) {
    return std::string{notation::name_of_month(date.month)} + " " + std::to_string(date.year);
  };
  constexpr int open = 9999;
  if (window.last.year == open)
    return "in or after " + month(window.first);
  return "between " + month(window.first) + " and " + month(window.last);
}

} // namespace unres::rules::citation
