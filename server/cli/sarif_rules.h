#pragma once

#include "cli/json.h"
#include "rules/rule.h"

namespace unres::cli {

/// All rules as a SARIF log describes them, in the order of their ids.
[[nodiscard]] Json sarif_rules();

/// The place of a rule among them.
[[nodiscard]] std::size_t sarif_index(const rules::Rule& rule);

/// "note" for a hint.
[[nodiscard]] std::string_view sarif_level(rules::Severity severity);

} // namespace unres::cli
