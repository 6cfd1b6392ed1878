#pragma once

#include "protocol/base.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

/// $/progress: a stage of some work, or a part of a result, under the token that names it.
struct ProgressParams {
  static constexpr std::string_view method = "$/progress";
  Json token; ///< A string or an integer.
  Json value;
};

struct WorkDoneProgressBegin {
  std::string title;
  bool cancellable = false;
  std::optional<std::string> message = std::nullopt;
  std::optional<std::uint32_t> percentage = std::nullopt; ///< Where it is left out here, none may follow.
};

struct WorkDoneProgressReport {
  std::optional<std::string> message = std::nullopt;
  std::optional<std::uint32_t> percentage = std::nullopt;
};

struct WorkDoneProgressEnd {
  std::optional<std::string> message = std::nullopt;
};

/// A request to the client, if it announces window.workDoneProgress: is the token taken?
struct WorkDoneProgressCreateParams {
  static constexpr std::string_view method = "window/workDoneProgress/create";
  Json token;
};

/// window/workDoneProgress/cancel
struct WorkDoneProgressCancelParams {
  Json token;
};

void to_json(Json& out, const ProgressParams& value);
void to_json(Json& out, const WorkDoneProgressBegin& value);
void to_json(Json& out, const WorkDoneProgressReport& value);
void to_json(Json& out, const WorkDoneProgressEnd& value);
void to_json(Json& out, const WorkDoneProgressCreateParams& value);
void from_json(const Json& in, WorkDoneProgressCancelParams& value);

/// The token in the params of a request; nothing where there is none, or it is no token.
[[nodiscard]] std::optional<Json> token_in(const Json& params, const char* key);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
