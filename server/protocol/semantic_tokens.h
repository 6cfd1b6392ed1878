#pragma once

#include "protocol/base.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

/// What the numbers of tokens mean: places in these lists.
struct SemanticTokensLegend {
  std::vector<std::string> tokenTypes = {};
  std::vector<std::string> tokenModifiers = {};
};

/// textDocument/semanticTokens/full/delta
struct SemanticTokensDeltaParams {
  TextDocumentIdentifier textDocument;
  std::string previousResultId;
};

/// textDocument/semanticTokens/range
struct SemanticTokensRangeParams {
  TextDocumentIdentifier textDocument;
  Range range = {};
};

/// Five numbers a token: lines after the one before, characters after it or from the line's start, length, type,
/// and the bits of its modifiers.
struct SemanticTokens {
  std::optional<std::string> resultId = std::nullopt;
  std::vector<std::uint32_t> data = {};
};

/// Of the numbers that were sent before, `deleteCount` from `start` on give way to `data`.
struct SemanticTokensEdit {
  std::uint32_t start = 0;
  std::uint32_t deleteCount = 0;
  std::vector<std::uint32_t> data = {};
};

struct SemanticTokensDelta {
  std::optional<std::string> resultId = std::nullopt;
  std::vector<SemanticTokensEdit> edits = {};
};

void to_json(Json& out, const SemanticTokensLegend& value);
void from_json(const Json& in, SemanticTokensDeltaParams& value);
void from_json(const Json& in, SemanticTokensRangeParams& value);
void to_json(Json& out, const SemanticTokens& value);
void to_json(Json& out, const SemanticTokensDelta& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
