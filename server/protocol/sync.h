#pragma once

#include "protocol/base.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

struct DidOpenTextDocumentParams {
  DocumentUri uri;
  std::string languageId;
  std::int32_t version = 0;
  std::string text;
};

/// Replaces `range`, or the whole text when there is none. The deprecated `rangeLength` is
/// ignored: clients disagree about its unit.
struct TextDocumentContentChangeEvent {
  std::optional<Range> range = std::nullopt;
  std::string text;
};

struct DidChangeTextDocumentParams {
  DocumentUri uri;
  /// Absent where the client sends null, as LSP once allowed.
  std::optional<std::int32_t> version = std::nullopt;
  /// Applied one after the other, each to the result of the one before.
  std::vector<TextDocumentContentChangeEvent> contentChanges = {};
};

struct DidCloseTextDocumentParams {
  DocumentUri uri;
};

void from_json(const Json& in, DidOpenTextDocumentParams& value);
void from_json(const Json& in, TextDocumentContentChangeEvent& value);
void from_json(const Json& in, DidChangeTextDocumentParams& value);
void from_json(const Json& in, DidCloseTextDocumentParams& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
