#pragma once

#include "protocol/base.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming)
namespace unres::protocol {

/// What is told of files: by a client that it does, by the server that it wants to be.
struct FileOperations {
  bool didCreate = false;
  bool didDelete = false;
  bool didRename = false;
  bool willRename = false;
};

/// What a client announces, as far as the server looks at it, without the wire's nesting. What is
/// absent, null or of an unexpected type counts as not announced and is never an error: some
/// clients write an empty object as `[]`.
struct ClientCapabilities {
  /// general.positionEncodings, in the client's order of preference; empty means UTF-16.
  std::vector<std::string> positionEncodings = {};

  /// textDocument.diagnostic: the client pulls diagnostics.
  bool diagnosticPull = false;
  /// workspace.diagnostics.refreshSupport
  bool diagnosticRefresh = false;

  /// textDocument.publishDiagnostics.…; since LSP 3.18 a client may announce the same under
  /// textDocument.diagnostic, and either counts.
  struct PublishDiagnostics {
    bool relatedInformation = false;
    bool versionSupport = false;
    bool codeDescriptionSupport = false;
    bool dataSupport = false;
    /// tagSupport.valueSet holds 1 (unnecessary) or 2 (deprecated).
    bool tagUnnecessary = false;
    bool tagDeprecated = false;
  } publishDiagnostics;

  /// textDocument.codeAction.…
  struct CodeActions {
    /// codeActionLiteralSupport.codeActionKind.valueSet is there: answers may be CodeAction, else
    /// only Command.
    bool literals = false;
    /// resolveSupport.properties: what may be left to codeAction/resolve.
    std::vector<std::string> resolveProperties = {};
    bool dataSupport = false;
    bool isPreferredSupport = false;
    bool disabledSupport = false;

    [[nodiscard]] bool resolves(std::string_view property) const;
  } codeAction;

  /// textDocument.hover.contentFormat, in order of preference; empty means plain text.
  std::vector<std::string> hoverFormats = {};

  /// textDocument.completion.completionItem.…
  struct Completion {
    bool labelDetailsSupport = false;
    bool snippetSupport = false;
    std::vector<std::string> documentationFormats = {}; ///< In order of preference; empty means plain text.

    [[nodiscard]] MarkupKind documentation_format() const;
  } completion;

  /// textDocument.documentLink.tooltipSupport
  bool linkTooltips = false;
  /// textDocument.definition.linkSupport
  bool definitionLinks = false;
  /// textDocument.rename.prepareSupport
  bool renamePrepare = false;
  /// textDocument.linkedEditingRange is there.
  bool linkedEditing = false;
  /// textDocument.inlayHint is there.
  bool inlayHints = false;
  /// workspace.inlayHint.refreshSupport
  bool inlayHintRefresh = false;

  /// textDocument.documentSymbol.hierarchicalDocumentSymbolSupport
  bool hierarchicalSymbols = false;

  /// textDocument.foldingRange.…
  bool foldingLinesOnly = false;
  std::optional<std::uint32_t> foldingRangeLimit = std::nullopt;
  bool foldingCollapsedText = false;

  /// workspace.…
  bool documentChanges = false; ///< workspaceEdit.documentChanges
  bool applyEdit = false;
  bool configuration = false;
  bool workspaceFolders = false;
  bool watchedFilesRegistration = false; ///< didChangeWatchedFiles.dynamicRegistration

  /// workspace.fileOperations.…
  FileOperations fileOperations;
  /// textDocument.callHierarchy is there.
  bool callHierarchy = false;

  /// window.…
  bool showDocument = false; ///< showDocument.support
  bool workDoneProgress = false;

  /// experimental.unresStatus: the client wants `unres/status`.
  bool unresStatus = false;

  /// Whether the client prefers Markdown in hovers.
  [[nodiscard]] MarkupKind hover_format() const;
};

void from_json(const Json& in, ClientCapabilities& value);

} // namespace unres::protocol
// NOLINTEND(readability-identifier-naming)
