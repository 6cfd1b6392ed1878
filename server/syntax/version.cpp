#include "syntax/version.h"

#include "tree-sitter-unres.h"

#include <tree_sitter/api.h>

namespace unres::syntax {

std::uint32_t grammar_abi() { return ts_language_version(tree_sitter_unres()); }

} // namespace unres::syntax
