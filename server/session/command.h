#pragma once

#include "session/state.h"

#include <span>
#include <string_view>

namespace unres::session {

/// A command of `workspace/executeCommand`, beside those of features::rewrites().
struct Command {
  std::string_view name;
  /// `argument` is the first of the request's arguments, null where there is none. Throws RequestError or Malformed.
  Json (*run)(State&, const Json& argument) = nullptr;
};

/// All of them: what is advertised and what is served.
[[nodiscard]] std::span<const Command> commands();

} // namespace unres::session
