#pragma once

#include "protocol/base.h"

#include <optional>
#include <string>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

/// What an editor has set for a document. Spaces are what unres indents by, so `insertSpaces` says nothing to it.
struct FormattingOptions {
  unsigned tabSize = 4;
  std::optional<bool> trimTrailingWhitespace = std::nullopt;
  std::optional<bool> insertFinalNewline = std::nullopt;
  std::optional<bool> trimFinalNewlines = std::nullopt;
};

/// textDocument/formatting
struct DocumentFormattingParams {
  TextDocumentIdentifier textDocument;
  FormattingOptions options = {};
};

/// textDocument/rangeFormatting
struct DocumentRangeFormattingParams {
  TextDocumentIdentifier textDocument;
  Range range = {};
  FormattingOptions options = {};
};

/// textDocument/onTypeFormatting: `ch` has been typed, and stands before the position.
struct DocumentOnTypeFormattingParams {
  TextDocumentIdentifier textDocument;
  Position position = {};
  std::string ch;
};

void from_json(const Json& in, FormattingOptions& value);
void from_json(const Json& in, DocumentFormattingParams& value);
void from_json(const Json& in, DocumentRangeFormattingParams& value);
void from_json(const Json& in, DocumentOnTypeFormattingParams& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
