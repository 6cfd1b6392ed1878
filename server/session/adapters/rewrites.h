#pragma once

#include "features/rewrites.h"
#include "session/state.h"

namespace unres::session::adapters {

/// The code action of a rewrite: a command, which tells why where it is refused; for a client that lets no edits
/// be applied, the edit itself. Nothing where neither can be given.
[[nodiscard]] std::optional<Json> rewrite_action(State& state, OpenDocument& document, const features::Rewrite& rewrite);

/// Runs the command of a rewrite on the document that `argument` names, a URI or `{"uri": …}`. What the text
/// would lose is asked first, unless `"agreed": true` says that it was.
void run_rewrite(State& state, const features::Rewrite& rewrite, const Json& argument);

} // namespace unres::session::adapters
