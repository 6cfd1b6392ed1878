#pragma once

#include "session/state.h"

namespace unres::session::adapters {

/// Answers `{"sound", "text"}`: what a report of a fault should say of this session, in Markdown and without any
/// words of a draft. `argument` is null, or a URI or `{"uri"}` of an open document to look at.
[[nodiscard]] Json run_doctor(State& state, const Json& argument);

} // namespace unres::session::adapters
