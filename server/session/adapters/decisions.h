#pragma once

#include "protocol/code_action.h"
#include "session/state.h"

#include <vector>

namespace unres::session::adapters {

/// What may be decided at a place, without edits: `data` names each for `decision_edit`. Those that cannot be decided
/// have a reason.
[[nodiscard]] std::vector<protocol::CodeAction> decision_actions(State& state, OpenDocument& document, text::Offset at);

/// The kind of the actions that accept, or reject.
[[nodiscard]] std::string_view decision_kind(bool accepts);

/// The edit that `name` names, proved by reading the text again, with a note for each proposal where the client shows
/// notes before it applies. Throws RequestError with the reasons where it is refused.
[[nodiscard]] protocol::WorkspaceEdit decision_edit(State& state, OpenDocument& document, const Json& name);

} // namespace unres::session::adapters
