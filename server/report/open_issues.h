#pragma once

#include "report/excerpt.h"
#include "report/places.h"
#include "report/rows.h"
#include "rules/runner.h"

#include <string>

namespace unres::report {

/// What a text leaves open, in words.
struct OpenRow {
  Place place;
  std::string kind;     ///< "Brackets", "A placeholder".
  std::string proposer; ///< Empty where nobody is named.
  Excerpt excerpt;
};

/// In the order of the text.
[[nodiscard]] Rows<OpenRow> read_open_issues(const workspace::Document& document, const Places& places);

} // namespace unres::report
