#pragma once

#include "rules/rule.h"

#include <span>

namespace unres::rules {

/// All rules, sorted by id.
[[nodiscard]] std::span<const Rule* const> all_rules();

/// The rule of an id, or null.
[[nodiscard]] const Rule* find_rule(std::string_view id);

/// What a user may call rules by: each family, followed by the ids of its rules.
[[nodiscard]] std::span<const std::string_view> rule_names();
[[nodiscard]] bool is_rule_name(std::string_view name);

} // namespace unres::rules
