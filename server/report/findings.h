#pragma once

#include "report/excerpt.h"
#include "report/places.h"
#include "report/rows.h"
#include "rules/runner.h"

#include <string>
#include <vector>

namespace unres::report {

/// A finding in words.
struct Remark {
  rules::Severity severity = rules::Severity::warning;
  std::string rule;      ///< Its id.
  std::string message;
  std::string why;       ///< One sentence.
  std::string authority; ///< The name of the page that states the rule,
  std::string address;   ///< and where it is.
  std::string fix;       ///< What would mend it; empty for none.
  bool safe = false;     ///< The fix may be applied unread.
  std::size_t line = 0;  ///< From 1.
  Excerpt excerpt;
};

/// The findings of one paragraph, note or other part, in the order of the text.
struct Remarks {
  Place place;
  std::vector<Remark> remarks;
};

/// A finding that the draft itself silences.
struct Silenced {
  Place place;
  Remark remark;
  std::string reason; ///< Empty where the comment gives none.
};

[[nodiscard]] Rows<Remarks> read_findings(const rules::Analysis& analysis, const Places& places);

[[nodiscard]] Rows<Silenced> read_silenced(const rules::Analysis& analysis, const Places& places);

/// One finding in words.
[[nodiscard]] Remark read_remark(const rules::Finding& finding, const workspace::Document& document, const Places& places);

} // namespace unres::report
