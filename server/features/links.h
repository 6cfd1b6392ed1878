#pragma once

#include "features/settings.h"
#include "rules/runner.h"

#include <string>
#include <vector>

namespace unres::features {

/// A place of a text that leads to a page.
struct Link {
  text::Range range;
  std::string target;
  std::string tooltip; ///< What is found there: its name and title.
};

/// Every resolution, decision and document that the text names, with the page that has it, and every link
/// that the text has itself. A dead link, "[76/185](#)", leads to what its words name.
[[nodiscard]] std::vector<Link> links(const rules::Analysis& analysis, const Settings& settings);

} // namespace unres::features
