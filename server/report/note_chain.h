#pragma once

#include "report/places.h"
#include "report/rows.h"
#include "rules/runner.h"

#include <string>
#include <vector>

namespace unres::report {

/// A note as the reader of a report follows it.
struct NoteRow {
  std::string label;         ///< "4", "*".
  std::size_t line = 0;      ///< From 1.
  std::vector<Place> calls;  ///< Where the text calls it.
  std::string words;         ///< Without marks.
  std::string in_full;       ///< What its Ibid. stands for; empty where it has none, or none that is certain.
  std::string taken_from;    ///< The label of the note that has the source in full.
  std::vector<std::string> problems; ///< Why it is not complete; one line each.
};

/// The notes of a draft in their order, and behind them the calls that have none.
[[nodiscard]] Rows<NoteRow> read_note_chain(const rules::Analysis& analysis, const Places& places);

} // namespace unres::report
