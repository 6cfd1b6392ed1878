#pragma once

#include <cstdint>

namespace unres::syntax {

/// The ABI of tree-sitter for which the grammar was generated.
[[nodiscard]] std::uint32_t grammar_abi();

} // namespace unres::syntax
