#pragma once

#include "rules/citation/evidence.h"

#include <optional>

namespace unres::rules::citation {

/// What a resolution says of itself in its masthead.
struct Draft {
  std::optional<notation::Number> number;
  std::optional<notation::Date> dated; ///< The latest day that the masthead names: of adoption or of issue.
  std::optional<int> session;          ///< Of the General Assembly or the Human Rights Council.
};

[[nodiscard]] Draft draft_of(const model::Unit& unit);

/// Calls `visit(const Cited&, const Draft&)` for each citation with the resolution that it stands in.
template <typename Visit> void for_each_in_draft(const CitingView& view, Visit&& visit) {
  const auto& units = view.document.model().units;
  std::size_t at = units.size();
  Draft draft;
  for (const Cited& cited : view.cited.all) {
    const model::Index block = view.cited.passages[cited.passage].first;
    const bool same = at < units.size() && units[at].first <= block && block < units[at].last;
    for (std::size_t i = 0; !same && i < units.size(); ++i)
      if (units[i].first <= block && block < units[i].last)
        draft = draft_of(units[at = i]);
    visit(cited, draft);
  }
}

} // namespace unres::rules::citation
