#pragma once

#include "session/sweep_table.h"

#include <optional>
#include <string>
#include <string_view>

namespace unres::test {

/// What is wrong with what a server says of a text: a place outside of it, a range that ends before it begins, edits
/// that overlap, tokens that are no tokens; nothing where all is well. `method` is the one that was asked.
[[nodiscard]] std::optional<std::string> fault_of(const Swept& text, std::string_view method, const Json& said,
                                                  const Json& capabilities);

} // namespace unres::test
