#pragma once

#include "report/places.h"
#include "report/rows.h"
#include "rules/runner.h"

#include <cstdint>
#include <string>
#include <vector>

namespace unres::report {

/// How what a draft says of a text agrees with what the index has of it.
enum class Agreement : std::uint8_t {
  agrees,  ///< The date given is a date that the index has.
  differs, ///< The index has another.
  known,   ///< The index has the text, but there are no two dates to compare.
  unknown, ///< Not in the index, which says nothing of whether it exists.
};

/// A text that a draft cites under one date.
struct CitationRow {
  std::string name;    ///< Whose it is: "General Assembly resolution 77/237".
  std::string written; ///< The number as typed where it is first cited.
  std::string address; ///< Where the text is found; empty where that is not known.
  std::string date;    ///< As the draft gives it; empty where it gives none.
  Agreement agreement = Agreement::unknown;
  std::string title;      ///< In the index.
  std::string known_date; ///< In the index.
  std::string evidence;   ///< How the index knows, or what the number alone tells; may be empty.
  std::vector<Place> places; ///< Each once.
  std::size_t places_left_out = 0;
};

/// Every text that a draft cites, in the order of first mentions. A later mention without a date belongs to the first.
[[nodiscard]] Rows<CitationRow> read_citations(const rules::Analysis& analysis, const Places& places);

} // namespace unres::report
