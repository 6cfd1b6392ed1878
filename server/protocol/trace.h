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

/// An unknown word is `off`: LSP has changed the set before.
void from_json(const Json& in, TraceValue& value);
void from_json(const Json& in, SetTraceParams& value);
void to_json(Json& out, const LogTraceParams& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
