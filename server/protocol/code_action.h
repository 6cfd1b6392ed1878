#pragma once

#include "protocol/diagnostics.h"
#include "protocol/edits.h"

#include <optional>
#include <string>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

enum class CodeActionTriggerKind : int { invoked = 1, automatic = 2 };

/// textDocument/codeAction
struct CodeActionParams {
  TextDocumentIdentifier textDocument;
  Range range = {};
  /// context.diagnostics: what the client shows there, also from other servers.
  std::vector<Diagnostic> diagnostics = {};
  /// context.only: kinds; an action of kind `a.b` is asked for by `a` and by `a.b`.
  std::optional<std::vector<std::string>> only = std::nullopt;
  std::optional<CodeActionTriggerKind> triggerKind = std::nullopt;

  /// Whether an action of this kind is asked for.
  [[nodiscard]] bool wants(std::string_view kind) const;
};

/// For a client with code action literals. codeAction/resolve gets one back and fills `edit`.
struct CodeAction {
  std::string title;
  std::optional<std::string> kind = std::nullopt;
  std::vector<Diagnostic> diagnostics = {}; ///< Left out when empty.
  std::optional<bool> isPreferred = std::nullopt;
  std::optional<std::string> disabledReason = std::nullopt; ///< disabled.reason
  std::optional<WorkspaceEdit> edit = std::nullopt;
  std::optional<Command> command = std::nullopt;
  std::optional<Json> data = std::nullopt;
};

/// workspace/executeCommand
struct ExecuteCommandParams {
  std::string command;
  std::vector<Json> arguments = {};
};

void from_json(const Json& in, CodeActionParams& value);
void to_json(Json& out, const CodeAction& value);
void from_json(const Json& in, CodeAction& value);
void from_json(const Json& in, ExecuteCommandParams& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
