#include "session/method.h"

#include "features/rewrites.h"
#include "session/adapters/adapters.h"
#include "session/command.h"

#include <array>

namespace unres::session {
namespace {

using protocol::ClientCapabilities;
using protocol::ServerCapabilities;

template <auto handler>
constexpr Method request(std::string_view name, decltype(Method::advertise) advertise) {
  return {name, true, &call<handler>, advertise, nullptr};
}

template <auto maker>
constexpr Method long_request(std::string_view name, decltype(Method::advertise) advertise) {
  return {name, true, nullptr, advertise, &begin<maker>};
}

template <auto handler> constexpr Method notification(std::string_view name) {
  return {name, false, &call<handler>, nullptr, nullptr};
}

void nothing_more(ServerCapabilities& /*server*/, const ClientCapabilities& /*client*/) {}

void pull(ServerCapabilities& server, const ClientCapabilities& client) {
  if (client.diagnosticPull) // Else findings are pushed.
    server.diagnosticProvider = protocol::DiagnosticOptions{.identifier = "unres",
                                                            .interFileDependencies = true,
                                                            .workspaceDiagnostics = true,
                                                            .workDoneProgress = true};
}

void code_actions(ServerCapabilities& server, const ClientCapabilities& client) {
  if (!client.codeAction.literals) {
    server.plainCodeActionProvider = true;
    return;
  }
  server.codeActionProvider = protocol::CodeActionOptions{
      .codeActionKinds = {"quickfix", "source.fixAll.unres"},
      .resolveProvider = client.codeAction.resolves("edit") && client.codeAction.dataSupport};
  for (const features::Rewrite& rewrite : features::rewrites())
    server.codeActionProvider->codeActionKinds.emplace_back(rewrite.kind);
}

void executable(ServerCapabilities& server, const ClientCapabilities& /*client*/) {
  for (const Command& command : commands())
    server.executeCommands.emplace_back(command.name);
  for (const features::Rewrite& rewrite : features::rewrites())
    server.executeCommands.emplace_back(rewrite.command);
}

void completion(ServerCapabilities& server, const ClientCapabilities& /*client*/) {
  server.completionProvider = protocol::CompletionOptions{
      .triggerCharacters = {"/", " ", "[", "^", "*", "_", "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"},
      .resolveProvider = true};
}

void rename(ServerCapabilities& server, const ClientCapabilities& client) {
  server.renameProvider = protocol::RenameOptions{.prepareProvider = client.renamePrepare};
}

void file_operations(ServerCapabilities& server, const ClientCapabilities& client) {
  server.fileOperations = client.fileOperations; // All that the client tells of is of use.
}

constexpr std::array table{
    notification<&adapters::initialized>("initialized"),
    notification<&adapters::set_trace>("$/setTrace"),
    notification<&adapters::did_change_configuration>("workspace/didChangeConfiguration"),
    notification<&adapters::did_change_workspace_folders>("workspace/didChangeWorkspaceFolders"),
    notification<&adapters::did_change_watched_files>("workspace/didChangeWatchedFiles"),
    notification<&adapters::did_create_files>("workspace/didCreateFiles"),
    notification<&adapters::did_delete_files>("workspace/didDeleteFiles"),
    notification<&adapters::did_rename_files>("workspace/didRenameFiles"),
    long_request<&adapters::will_rename_files>("workspace/willRenameFiles", file_operations),
    notification<&adapters::cancel_work_done_progress>("window/workDoneProgress/cancel"),
    notification<&adapters::did_open>("textDocument/didOpen"),
    notification<&adapters::did_change>("textDocument/didChange"),
    notification<&adapters::did_close>("textDocument/didClose"),
    request<&adapters::diagnostic>("textDocument/diagnostic", pull),
    long_request<&adapters::workspace_diagnostic>("workspace/diagnostic", nothing_more),
    request<&adapters::hover>("textDocument/hover",
                              [](ServerCapabilities& server, const ClientCapabilities&) {
                                server.hoverProvider = true;
                              }),
    request<&adapters::definition>("textDocument/definition",
                                   [](ServerCapabilities& server, const ClientCapabilities&) {
                                     server.definitionProvider = true;
                                   }),
    long_request<&adapters::workspace_references>("textDocument/references",
                                                  [](ServerCapabilities& server, const ClientCapabilities&) {
                                                    server.referencesProvider = true;
                                                  }),
    long_request<&adapters::prepare_call_hierarchy>("textDocument/prepareCallHierarchy",
                                                    [](ServerCapabilities& server, const ClientCapabilities& client) {
                                                      server.callHierarchyProvider = client.callHierarchy;
                                                    }),
    long_request<&adapters::incoming_calls>("callHierarchy/incomingCalls", nothing_more),
    long_request<&adapters::outgoing_calls>("callHierarchy/outgoingCalls", nothing_more),
    request<&adapters::document_highlight>("textDocument/documentHighlight",
                                           [](ServerCapabilities& server, const ClientCapabilities&) {
                                             server.documentHighlightProvider = true;
                                           }),
    request<&adapters::prepare_rename>("textDocument/prepareRename", nothing_more),
    request<&adapters::rename>("textDocument/rename", rename),
    request<&adapters::linked_editing_range>("textDocument/linkedEditingRange",
                                             [](ServerCapabilities& server, const ClientCapabilities& client) {
                                               server.linkedEditingRangeProvider = client.linkedEditing;
                                             }),
    request<&adapters::on_type_formatting>("textDocument/onTypeFormatting",
                                           [](ServerCapabilities& server, const ClientCapabilities&) {
                                             server.onTypeFormattingTrigger.emplace(1, '\n');
                                           }),
    request<&adapters::completion>("textDocument/completion", completion),
    request<&adapters::resolve_completion>("completionItem/resolve", nothing_more),
    request<&adapters::document_link>("textDocument/documentLink",
                                      [](ServerCapabilities& server, const ClientCapabilities&) {
                                        server.documentLinkProvider = true;
                                      }),
    request<&adapters::inlay_hint>("textDocument/inlayHint",
                                   [](ServerCapabilities& server, const ClientCapabilities& client) {
                                     server.inlayHintProvider = client.inlayHints;
                                   }),
    request<&adapters::document_symbol>("textDocument/documentSymbol",
                                        [](ServerCapabilities& server, const ClientCapabilities&) {
                                          server.documentSymbolProvider = true;
                                        }),
    long_request<&adapters::workspace_symbol>("workspace/symbol",
                                              [](ServerCapabilities& server, const ClientCapabilities&) {
                                                server.workspaceSymbolProvider = true;
                                              }),
    request<&adapters::folding_range>("textDocument/foldingRange",
                                      [](ServerCapabilities& server, const ClientCapabilities&) {
                                        server.foldingRangeProvider = true;
                                      }),
    request<&adapters::selection_range>("textDocument/selectionRange",
                                        [](ServerCapabilities& server, const ClientCapabilities&) {
                                          server.selectionRangeProvider = true;
                                        }),
    request<&adapters::code_action>("textDocument/codeAction", code_actions),
    request<&adapters::resolve_code_action>("codeAction/resolve", nothing_more),
    request<&adapters::execute_command>("workspace/executeCommand", executable),
};

} // namespace

std::span<const Method> methods() { return table; }

} // namespace unres::session
