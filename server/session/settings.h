#pragma once

#include "features/settings.h"
#include "protocol/fields.h"
#include "rules/runner.h"

#include <string>
#include <vector>

namespace unres::session {

/// Takes over what a client sets, in the section "unres" or at once. What is absent keeps its value, and so
/// does what has a wrong one: returns a line for each of these.
[[nodiscard]] std::vector<std::string> apply(const protocol::Json& settings, features::Settings& out,
                                             rules::Options& options);

} // namespace unres::session
