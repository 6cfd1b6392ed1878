#pragma once

#include "cli/style.h"
#include "rules/runner.h"

#include <string>

namespace unres::cli {

/// One finding: its line with place, severity, message and rule, the line of the text with carets,
/// what belongs to it elsewhere, and how to mend it. `place` stands before the severity.
[[nodiscard]] std::string finding_report(const std::string& place, std::size_t line,
                                         const rules::Finding& finding,
                                         const workspace::Document& document, const Style& style,
                                         std::size_t width);

} // namespace unres::cli
