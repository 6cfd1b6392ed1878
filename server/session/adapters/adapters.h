#pragma once

#include "protocol/call_hierarchy.h"
#include "protocol/code_action.h"
#include "protocol/completion.h"
#include "protocol/diagnostics.h"
#include "protocol/file_operations.h"
#include "protocol/formatting.h"
#include "protocol/hover.h"
#include "protocol/inlay_hints.h"
#include "protocol/links.h"
#include "protocol/navigation.h"
#include "protocol/progress.h"
#include "protocol/ranges.h"
#include "protocol/semantic_tokens.h"
#include "protocol/symbols.h"
#include "protocol/sync.h"
#include "protocol/trace.h"
#include "protocol/workspace.h"
#include "session/long_work.h"
#include "session/state.h"

#include <memory>
#include <optional>
#include <vector>

/// From the protocol to a feature and back: one function a method, each in a file of its subject.
/// A document that is not open has no answer, which is null or empty, and never an error.
namespace unres::session::adapters {

void initialized(State& state, const Json& params);
void set_trace(State& state, const protocol::SetTraceParams& params);
void did_change_configuration(State& state, const protocol::DidChangeConfigurationParams& params);
void did_change_workspace_folders(State& state, const protocol::DidChangeWorkspaceFoldersParams& params);
void did_change_watched_files(State& state, const protocol::DidChangeWatchedFilesParams& params);
void did_create_files(State& state, const protocol::FilesParams& params);
void did_delete_files(State& state, const protocol::FilesParams& params);
void did_rename_files(State& state, const protocol::RenameFilesParams& params);
std::unique_ptr<LongWork> will_rename_files(State& state, const protocol::RenameFilesParams& params);
void cancel_work_done_progress(State& state, const protocol::WorkDoneProgressCancelParams& params);

void did_open(State& state, const protocol::DidOpenTextDocumentParams& params);
void did_change(State& state, const protocol::DidChangeTextDocumentParams& params);
void did_close(State& state, const protocol::DidCloseTextDocumentParams& params);

Json diagnostic(State& state, const protocol::DocumentDiagnosticParams& params);
std::unique_ptr<LongWork> workspace_diagnostic(State& state, const protocol::WorkspaceDiagnosticParams& params);
std::optional<protocol::Hover> hover(State& state, const protocol::HoverParams& params);
std::vector<protocol::DocumentLink> document_link(State& state, const protocol::TextDocumentParams& params);
std::vector<protocol::InlayHint> inlay_hint(State& state, const protocol::InlayHintParams& params);
protocol::CompletionList completion(State& state, const protocol::CompletionParams& params);
Json resolve_completion(State& state, const Json& item);
Json definition(State& state, const protocol::TextDocumentPositionParams& params);
std::vector<protocol::Location> references(State& state, const protocol::ReferenceParams& params);
/// The same with those in the other files of the workspace, where it is an instrument.
std::unique_ptr<LongWork> workspace_references(State& state, const protocol::ReferenceParams& params);
std::unique_ptr<LongWork> prepare_call_hierarchy(State& state, const protocol::TextDocumentPositionParams& params);
std::unique_ptr<LongWork> incoming_calls(State& state, const protocol::CallHierarchyCallsParams& params);
std::unique_ptr<LongWork> outgoing_calls(State& state, const protocol::CallHierarchyCallsParams& params);
std::vector<protocol::DocumentHighlight> document_highlight(State& state,
                                                            const protocol::TextDocumentPositionParams& params);
std::optional<protocol::RenameRange> prepare_rename(State& state,
                                                    const protocol::TextDocumentPositionParams& params);
std::optional<protocol::WorkspaceEdit> rename(State& state, const protocol::RenameParams& params);
std::optional<protocol::LinkedEditingRanges> linked_editing_range(State& state,
                                                                  const protocol::TextDocumentPositionParams& params);
std::vector<protocol::TextEdit> formatting(State& state, const protocol::DocumentFormattingParams& params);
std::vector<protocol::TextEdit> range_formatting(State& state, const protocol::DocumentRangeFormattingParams& params);
std::vector<protocol::TextEdit> on_type_formatting(State& state, const protocol::DocumentOnTypeFormattingParams& params);
std::unique_ptr<LongWork> workspace_symbol(State& state, const protocol::WorkspaceSymbolParams& params);
Json document_symbol(State& state, const protocol::TextDocumentParams& params);
std::vector<protocol::FoldingRange> folding_range(State& state, const protocol::TextDocumentParams& params);
std::vector<protocol::SelectionRange> selection_range(State& state,
                                                      const protocol::SelectionRangeParams& params);
std::optional<protocol::SemanticTokens> semantic_tokens(State& state, const protocol::TextDocumentParams& params);
Json semantic_tokens_delta(State& state, const protocol::SemanticTokensDeltaParams& params);
std::optional<protocol::SemanticTokens> semantic_tokens_range(State& state,
                                                              const protocol::SemanticTokensRangeParams& params);
Json code_action(State& state, const protocol::CodeActionParams& params);
protocol::CodeAction resolve_code_action(State& state, const protocol::CodeAction& action);
Json execute_command(State& state, const protocol::ExecuteCommandParams& params);

} // namespace unres::session::adapters
