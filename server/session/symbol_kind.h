#pragma once

#include "features/outline.h"
#include "protocol/symbols.h"

namespace unres::session {

/// As what LSP shows a part of a draft, in one document and over all.
[[nodiscard]] protocol::SymbolKind to_protocol(features::SymbolKind kind);

} // namespace unres::session
