#pragma once

#include "rules/rule.h"

#include <span>

namespace unres::rules {

/// All rules, sorted by id.
[[nodiscard]] std::span<const Rule* const> all_rules();

/// The rule of an id, or null.
[[nodiscard]] const Rule* find_rule(std::string_view id);

} // namespace unres::rules
