#pragma once

#include "protocol/client_capabilities.h"
#include "protocol/trace.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

struct ClientInfo {
  std::string name;
  std::optional<std::string> version = std::nullopt;
};

struct WorkspaceFolder {
  DocumentUri uri;
  std::string name;
  friend bool operator==(const WorkspaceFolder&, const WorkspaceFolder&) = default;
};

/// A client that sends nothing but `{}` is read; only wrong types are refused.
struct InitializeParams {
  std::optional<std::int32_t> processId = std::nullopt; ///< The parent to watch.
  std::optional<ClientInfo> clientInfo = std::nullopt;
  std::optional<std::string> locale = std::nullopt;
  /// The folders of the workspace: workspaceFolders, else rootUri, else rootPath (as a URI).
  std::vector<WorkspaceFolder> workspaceFolders = {};
  Json initializationOptions; ///< Null when absent.
  ClientCapabilities capabilities;
  TraceValue trace = TraceValue::off;
};

/// How documents are synchronised; open, change and close are always served, incrementally.
struct TextDocumentSyncOptions {
  bool save = false; ///< didSave is wanted, without the text.
};

struct DiagnosticOptions {
  std::optional<std::string> identifier = std::nullopt;
  bool interFileDependencies = false;
  bool workspaceDiagnostics = false;
  bool workDoneProgress = false; ///< Progress is told under a token of the client's.
};

struct CodeActionOptions {
  std::vector<std::string> codeActionKinds = {};
  bool resolveProvider = false;
};

struct CompletionOptions {
  std::vector<std::string> triggerCharacters = {};
  bool resolveProvider = false;
};

struct RenameOptions {
  bool prepareProvider = false; ///< Only a client that announces it may be told of it.
};

struct WorkspaceFoldersOptions {
  bool supported = true;
  bool changeNotifications = true;
};

/// What is served to this client; what is not set is not written.
struct ServerCapabilities {
  std::optional<std::string> positionEncoding = std::nullopt;
  std::optional<TextDocumentSyncOptions> textDocumentSync = std::nullopt;
  std::optional<DiagnosticOptions> diagnosticProvider = std::nullopt;
  bool hoverProvider = false;
  bool definitionProvider = false;
  bool referencesProvider = false;
  bool documentHighlightProvider = false;
  std::optional<RenameOptions> renameProvider = std::nullopt;
  bool linkedEditingRangeProvider = false;
  std::optional<CompletionOptions> completionProvider = std::nullopt;
  std::optional<std::string> onTypeFormattingTrigger = std::nullopt; ///< documentOnTypeFormattingProvider
  bool documentLinkProvider = false; ///< documentLinkProvider without a resolve.
  bool documentSymbolProvider = false;
  bool foldingRangeProvider = false;
  bool inlayHintProvider = false;
  bool selectionRangeProvider = false;
  /// Options for a client with code action literals; for another, `true` is all it may get.
  std::optional<CodeActionOptions> codeActionProvider = std::nullopt;
  bool plainCodeActionProvider = false;
  std::vector<std::string> executeCommands = {}; ///< executeCommandProvider.commands
  bool callHierarchyProvider = false;
  bool workspaceSymbolProvider = false;
  FileOperations fileOperations = {}; ///< workspace.fileOperations, for drafts and folders.
  std::optional<WorkspaceFoldersOptions> workspaceFolders = std::nullopt;
};

struct ServerInfo {
  std::string name;
  std::optional<std::string> version = std::nullopt;
};

struct InitializeResult {
  ServerCapabilities capabilities;
  std::optional<ServerInfo> serverInfo = std::nullopt;
};

void from_json(const Json& in, ClientInfo& value);
void from_json(const Json& in, WorkspaceFolder& value);
void from_json(const Json& in, InitializeParams& value);
void to_json(Json& out, const ServerCapabilities& value);
void to_json(Json& out, const InitializeResult& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
