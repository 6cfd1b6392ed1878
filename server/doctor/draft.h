#pragma once

#include "config/lookup.h"
#include "doctor/fact.h"

#include <string_view>

namespace unres::doctor {

/// How a text is stored, and what it is taken for. `name` is what it is called, and `configuration` what holds
/// for it, null for none.
[[nodiscard]] Section draft(const std::string& name, std::string_view text, const config::File* configuration);

/// What a configuration file sets, and what is wrong with it; null where there is none.
[[nodiscard]] Section configuration(const config::File* file);

} // namespace unres::doctor
