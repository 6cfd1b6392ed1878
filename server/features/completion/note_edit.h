#pragma once

#include "features/completion/typed.h"
#include "rules/runner.h"

#include <optional>
#include <string>

namespace unres::features {

/// A note to come along with a name: the call behind the name, and the definition.
struct NoteEdit {
  std::string call;
  text::Edit definition;
};

/// The edit that gives the name typed at a place a note, in the notation of the draft. Nothing where that
/// would not be safe: where calls with higher numbers follow, where the draft has such a note already, or
/// where the notation does not show how.
[[nodiscard]] std::optional<NoteEdit> note_edit(const rules::Analysis& analysis, const Typed& typed,
                                                const std::string& note, const std::string& name);

} // namespace unres::features
