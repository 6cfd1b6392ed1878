#pragma once

#include "report/submission.h"

#include <span>
#include <string>

namespace unres::report {

/// Reports as Markdown with tables, with all that the page of HTML says. Whatever stands in a draft is words here.
[[nodiscard]] std::string markdown(std::span<const Submission> submissions);

} // namespace unres::report
