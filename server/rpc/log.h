#pragma once

#include <string_view>

namespace unres::rpc {

/// Writes one line to standard error; never to standard output, which carries messages. Safe from
/// any thread. `detail` follows `what` without a blank.
void log_error(std::string_view what, std::string_view detail = {}) noexcept;
void log_warning(std::string_view what, std::string_view detail = {}) noexcept;

} // namespace unres::rpc
