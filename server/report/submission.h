#pragma once

#include "report/citations.h"
#include "report/comparison.h"
#include "report/findings.h"
#include "report/identity.h"
#include "report/length.h"
#include "report/note_chain.h"
#include "report/open_issues.h"
#include "report/verdict.h"

#include <optional>
#include <string>

namespace unres::report {

/// All that is known of a draft before it is submitted. A value: it borrows nothing from the draft.
struct Submission {
  Identity identity;
  rules::Mode mode = rules::Mode::final;
  bool judged = true;    ///< The rules read such a text.
  bool empty = false;    ///< It has no paragraph.
  Counts counts;
  Judgement judgement;
  Rows<Remarks> findings;
  Rows<OpenRow> open_issues;
  Rows<Silenced> silenced;
  Rows<CitationRow> citations;
  Rows<NoteRow> notes;
  Length length;
  std::size_t length_budget = 0; ///< Words that the house allows; 0 for no limit.
  std::optional<Comparison> comparison;
};

/// Reads a report on a draft. `file` is its name for people, `base` the text to hold it against, if any.
[[nodiscard]] Submission read_submission(const rules::Analysis& analysis, std::string file, const Base* base = nullptr);

} // namespace unres::report
