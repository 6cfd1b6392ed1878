#pragma once

#include "report/submission.h"

#include <span>
#include <string>

namespace unres::report {

/// Reports as one page of HTML that needs nothing beside itself: no script, no font, no network. Several drafts have a
/// list of contents before them and a part each.
[[nodiscard]] std::string html(std::span<const Submission> submissions);

} // namespace unres::report
