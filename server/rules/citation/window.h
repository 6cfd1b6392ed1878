#pragma once

#include "rules/citation/evidence.h"

#include "index/sessions.h"

/// What the rules on sessions and years share: a date outside the days on which a body can have adopted
/// the number.
namespace unres::rules::citation {

/// Calls `visit(const Cited&, const index::Window&)` for each dated citation of `body` whose date lies
/// outside its session or year. What the index knows by number is left to citation/known-date.
template <typename Visit>
void for_each_outside(const CitingView& view, notation::Body body, Visit&& visit) {
  for (const Cited& cited : view.cited.all) {
    if (cited.body != body || !has_usable_date(cited) || cited.shared_date || contradiction(cited) != nullptr)
      continue;
    const auto window = index::adoption_window(body, cited.number());
    if (window && !window->has(*cited.date))
      visit(cited, *window);
  }
}

/// "between 15 September 2021 and 12 September 2022".
[[nodiscard]] inline std::string days_of(const index::Window& window) {
  return "between " + notation::written(window.first) + " and " + notation::written(window.last);
}

} // namespace unres::rules::citation
