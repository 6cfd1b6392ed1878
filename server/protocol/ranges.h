#pragma once

#include "protocol/base.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

/// One part that can be folded. Without characters the fold runs to the ends of its lines.
struct FoldingRange {
  std::uint32_t startLine = 0;
  std::optional<std::uint32_t> startCharacter = std::nullopt;
  std::uint32_t endLine = 0;
  std::optional<std::uint32_t> endCharacter = std::nullopt;
  std::optional<std::string> kind = std::nullopt; ///< "comment", "imports" or "region".
  std::optional<std::string> collapsedText = std::nullopt;
};

/// textDocument/selectionRange
struct SelectionRangeParams {
  TextDocumentIdentifier textDocument;
  std::vector<Position> positions = {};
};

/// What "expand selection" selects step by step: innermost first, each within the next. LSP nests
/// them; a list cannot. At least one range.
struct SelectionRange {
  std::vector<Range> steps = {};
};

void to_json(Json& out, const FoldingRange& value);
void from_json(const Json& in, SelectionRangeParams& value);
void to_json(Json& out, const SelectionRange& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
