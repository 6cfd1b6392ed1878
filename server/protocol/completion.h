#pragma once

#include "protocol/edits.h"

#include <optional>
#include <string>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

enum class CompletionTriggerKind { invoked = 1, triggerCharacter = 2, triggerForIncompleteCompletions = 3 };

/// textDocument/completion
struct CompletionParams {
  TextDocumentIdentifier textDocument;
  Position position = {};
  CompletionTriggerKind triggerKind = CompletionTriggerKind::invoked; ///< context.triggerKind
  std::string triggerCharacter = {}; ///< context.triggerCharacter, where one was typed.
};

/// One offer. completionItem/resolve gets it back as the client keeps it, and adds to that.
struct CompletionItem {
  std::string label;
  std::optional<std::string> description = std::nullopt; ///< labelDetails.description
  std::string sortText;
  std::string filterText;
  bool snippet = false; ///< insertTextFormat: the edit's text has placeholders.
  TextEdit textEdit;
  std::vector<TextEdit> additionalTextEdits = {}; ///< Left out when empty.
  std::optional<Json> data = std::nullopt;
};

/// Always incomplete: what is typed next is asked for anew.
struct CompletionList {
  std::vector<CompletionItem> items = {};
};

void from_json(const Json& in, CompletionParams& value);
void to_json(Json& out, const CompletionItem& value);
void to_json(Json& out, const CompletionList& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
