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

/// The resolution that a citation stands in.
[[nodiscard]] Draft draft_of(const CitingView& view, const Cited& cited);

} // namespace unres::rules::citation
