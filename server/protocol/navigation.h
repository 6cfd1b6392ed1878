#pragma once

#include "protocol/edits.h"

#include <optional>
#include <string>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

/// Where a place leads, for clients that announce `linkSupport`.
struct LocationLink {
  std::optional<Range> originSelectionRange = std::nullopt; ///< The words that lead there.
  DocumentUri targetUri;
  Range targetRange = {};          ///< All that is meant, such as a paragraph,
  Range targetSelectionRange = {}; ///< and what of it is shown: inside `targetRange`.
};

/// textDocument/references
struct ReferenceParams {
  TextDocumentIdentifier textDocument;
  Position position = {};
  bool includeDeclaration = false; ///< context.includeDeclaration
};

enum class DocumentHighlightKind { text = 1, read = 2, write = 3 };

/// One place of textDocument/documentHighlight.
struct DocumentHighlight {
  Range range = {};
  DocumentHighlightKind kind = DocumentHighlightKind::text;
};

/// What textDocument/prepareRename answers: the words to be typed over.
struct RenameRange {
  Range range = {};
  std::string placeholder;
};

/// textDocument/rename
struct RenameParams {
  TextDocumentIdentifier textDocument;
  Position position = {};
  std::string newName;
};

/// textDocument/linkedEditingRange: places with the same words, which stay the same while one is typed in.
struct LinkedEditingRanges {
  std::vector<Range> ranges = {};
  std::string wordPattern; ///< A regular expression of JavaScript: what ends the linked typing when it no longer fits.
};

/// textDocument/onTypeFormatting: `ch` has been typed, and stands before the position.
struct DocumentOnTypeFormattingParams {
  TextDocumentIdentifier textDocument;
  Position position = {};
  std::string ch;
};

void to_json(Json& out, const LocationLink& value);
void from_json(const Json& in, ReferenceParams& value);
void to_json(Json& out, const DocumentHighlight& value);
void to_json(Json& out, const RenameRange& value);
void from_json(const Json& in, RenameParams& value);
void from_json(const Json& in, DocumentOnTypeFormattingParams& value);
void to_json(Json& out, const LinkedEditingRanges& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
