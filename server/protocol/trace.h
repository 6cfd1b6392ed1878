#pragma once

#include "protocol/base.h"

#include <optional>
#include <string>
#include <string_view>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

enum class TraceValue { off, messages, verbose };

/// $/setTrace
struct SetTraceParams {
  TraceValue value = TraceValue::off;
};

/// Sent only while the trace is on; `verbose` only while it is verbose.
struct LogTraceParams {
  static constexpr std::string_view method = "$/logTrace";
  std::string message;
  std::optional<std::string> verbose = std::nullopt;
};

/// The value of a word; an unknown one is `off`, since LSP has changed the set before.
[[nodiscard]] TraceValue trace_value(std::string_view word);

void from_json(const Json& in, SetTraceParams& value);
void to_json(Json& out, const LogTraceParams& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
