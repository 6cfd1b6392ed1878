#pragma once

#include "rules/runner.h"

#include <optional>

namespace unres::features {

/// The word Ibid. in a note.
struct IbidPlace {
  text::Range range;
  notes::Index note = 0;
  bool first = false; ///< Begins its note: else it takes up a source of the same note.
};

/// The Ibid. at a place, if there is one.
[[nodiscard]] std::optional<IbidPlace> ibid_at(const rules::Analysis& analysis, text::Offset at);

/// What the note of an Ibid. says in full, or why that is not certain.
[[nodiscard]] Expected<notes::Expanded> source_of(const rules::Analysis& analysis,
                                                                     const IbidPlace& ibid);

} // namespace unres::features
