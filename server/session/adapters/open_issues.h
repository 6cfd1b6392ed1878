#pragma once

#include "session/state.h"

namespace unres::session::adapters {

/// What an open document leaves open. `argument` is a URI or `{"uri", "format"?: "markdown" | "csv",
/// "by"?: "place" | "delegation"}`. Answers `{"count", "text"}` and writes no file.
[[nodiscard]] Json run_open_issues(State& state, const Json& argument);

} // namespace unres::session::adapters
