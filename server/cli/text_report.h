#pragma once

#include "cli/style.h"
#include "cli/tally.h"
#include "rules/runner.h"

#include <string>
#include <string_view>

namespace unres::cli {

/// The findings of one file for people; empty where there are none and nothing else to say.
[[nodiscard]] std::string text_report(std::string_view path, const rules::Analysis& analysis,
                                      const Style& style, std::size_t width);

/// One finding: its line with place, severity, message and rule, the line of the text with carets,
/// what belongs to it elsewhere, and how to mend it. `place` stands before the severity.
[[nodiscard]] std::string finding_report(const std::string& place, std::size_t line,
                                         const rules::Finding& finding,
                                         const workspace::Document& document, const Style& style,
                                         std::size_t width);

/// The last lines: what was found over all files.
[[nodiscard]] std::string text_summary(const Tally& tally, const Style& style);

} // namespace unres::cli
