#pragma once

#include "notation/states.h"
#include "text/offset.h"

#include <string_view>
#include <vector>

namespace unres::rules::name {

/// A State named in a text.
struct Named {
  text::Range range;                           ///< Without an article before it.
  const notation::State* state = nullptr;
  const notation::OtherName* other = nullptr;  ///< Where it is not its short name, nor that as a sentence has it.
};

/// The name of a State that begins at `at`, the longest there is, with spaces and apostrophes of any kind; without
/// a State where none begins.
[[nodiscard]] Named state_at(std::string_view text, text::Offset at);

/// All States named in a part of a text.
[[nodiscard]] std::vector<Named> states_in(std::string_view text, text::Range part);

} // namespace unres::rules::name
