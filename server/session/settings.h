#pragma once

#include "features/settings.h"
#include "protocol/fields.h"

#include <string>
#include <vector>

namespace unres::session {

/// Takes what a client says of the section "unres" into `settings`: the section itself, or an object that
/// has it. What it does not mention stays; so does what has a wrong value, about which there is a line
/// for the user.
[[nodiscard]] std::vector<std::string> take_settings(const protocol::Json& said, features::Settings& settings);

} // namespace unres::session
