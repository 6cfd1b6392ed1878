#pragma once

#include "session/state.h"

namespace unres::session::adapters {

/// Applies the fix that `argument` names, which a code action without literals carries.
Json run_apply_fix(State& state, const Json& argument);

/// Shows why a rule exists; `argument` is its id.
Json run_explain_rule(State& state, const Json& argument);

} // namespace unres::session::adapters
