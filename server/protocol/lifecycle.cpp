#include "protocol/lifecycle.h"

#include "protocol/uri.h"

namespace unres::protocol {
namespace {

constexpr int sync_incremental = 2;

std::vector<WorkspaceFolder> folders(const Json& in) {
  if (auto list = optional_field<std::vector<WorkspaceFolder>>(in, "workspaceFolders"))
    return std::move(*list);
  std::optional<std::string> root = optional_field<std::string>(in, "rootUri");
  if (!root) {
    if (const auto path = optional_field<std::string>(in, "rootPath"))
      root = file_uri(*path);
  }
  if (!root)
    return {};
  return {{*root, *root}};
}

Json diagnostic_options(const DiagnosticOptions& value) {
  Json out{{"interFileDependencies", value.interFileDependencies},
           {"workspaceDiagnostics", value.workspaceDiagnostics}};
  put_field(out, "identifier", value.identifier);
  put_flag(out, "workDoneProgress", value.workDoneProgress);
  return out;
}

Json code_action_options(const CodeActionOptions& value) {
  Json out{{"codeActionKinds", value.codeActionKinds}};
  put_flag(out, "resolveProvider", value.resolveProvider);
  return out;
}

Json completion_options(const CompletionOptions& value) {
  Json out{{"triggerCharacters", value.triggerCharacters}, {"completionItem", {{"labelDetailsSupport", true}}}};
  put_flag(out, "resolveProvider", value.resolveProvider);
  return out;
}

void put_file_operations(Json& out, const FileOperations& value) {
  const Json wanted{
      {"filters",
       {{{"scheme", "file"}, {"pattern", {{"glob", "**/*.{md,txt,unres}"}, {"matches", "file"}}}},
        {{"scheme", "file"}, {"pattern", {{"glob", "**"}, {"matches", "folder"}}}}}}};
  const auto put = [&](const char* name, bool is_wanted) {
    if (is_wanted)
      out["workspace"]["fileOperations"][name] = wanted;
  };
  put("didCreate", value.didCreate);
  put("didDelete", value.didDelete);
  put("didRename", value.didRename);
  put("willRename", value.willRename);
}

Json sync_options(const TextDocumentSyncOptions& value) {
  Json out{{"openClose", true}, {"change", sync_incremental}};
  put_flag(out, "save", value.save);
  return out;
}

} // namespace

void from_json(const Json& in, ClientInfo& value) {
  value.name = field<std::string>(in, "name");
  value.version = optional_field<std::string>(in, "version");
}

void from_json(const Json& in, WorkspaceFolder& value) {
  value.uri = field<DocumentUri>(in, "uri");
  value.name = optional_field<std::string>(in, "name").value_or(value.uri);
}

void from_json(const Json& in, InitializeParams& value) {
  value.processId = optional_field<std::int32_t>(in, "processId");
  value.clientInfo = optional_field<ClientInfo>(in, "clientInfo");
  value.locale = optional_field<std::string>(in, "locale");
  value.workspaceFolders = folders(in);
  value.initializationOptions = optional_field<Json>(in, "initializationOptions").value_or(Json());
  value.capabilities =
      optional_field<ClientCapabilities>(in, "capabilities").value_or(ClientCapabilities{});
  value.trace = trace_value(optional_field<std::string>(in, "trace").value_or("off"));
}

void to_json(Json& out, const ServerCapabilities& value) {
  out = Json::object();
  put_field(out, "positionEncoding", value.positionEncoding);
  if (value.textDocumentSync)
    out["textDocumentSync"] = sync_options(*value.textDocumentSync);
  if (value.diagnosticProvider)
    out["diagnosticProvider"] = diagnostic_options(*value.diagnosticProvider);
  put_flag(out, "hoverProvider", value.hoverProvider);
  put_flag(out, "definitionProvider", value.definitionProvider);
  put_flag(out, "referencesProvider", value.referencesProvider);
  put_flag(out, "documentHighlightProvider", value.documentHighlightProvider);
  if (value.renameProvider)
    out["renameProvider"] = value.renameProvider->prepareProvider ? Json{{"prepareProvider", true}} : Json(true);
  put_flag(out, "linkedEditingRangeProvider", value.linkedEditingRangeProvider);
  if (value.completionProvider)
    out["completionProvider"] = completion_options(*value.completionProvider);
  if (value.onTypeFormattingTrigger)
    out["documentOnTypeFormattingProvider"] = {{"firstTriggerCharacter", *value.onTypeFormattingTrigger}};
  if (value.documentLinkProvider)
    out["documentLinkProvider"] = {{"resolveProvider", false}};
  put_flag(out, "documentSymbolProvider", value.documentSymbolProvider);
  put_flag(out, "foldingRangeProvider", value.foldingRangeProvider);
  put_flag(out, "inlayHintProvider", value.inlayHintProvider);
  put_flag(out, "selectionRangeProvider", value.selectionRangeProvider);
  put_flag(out, "codeActionProvider", value.plainCodeActionProvider);
  if (value.codeActionProvider)
    out["codeActionProvider"] = code_action_options(*value.codeActionProvider);
  if (!value.executeCommands.empty())
    out["executeCommandProvider"] = {{"commands", value.executeCommands}};
  put_flag(out, "callHierarchyProvider", value.callHierarchyProvider);
  put_flag(out, "workspaceSymbolProvider", value.workspaceSymbolProvider);
  put_file_operations(out, value.fileOperations);
  if (value.workspaceFolders)
    out["workspace"]["workspaceFolders"] = {
        {"supported", value.workspaceFolders->supported},
        {"changeNotifications", value.workspaceFolders->changeNotifications}};
}

void to_json(Json& out, const InitializeResult& value) {
  out = {{"capabilities", value.capabilities}};
  if (value.serverInfo) {
    out["serverInfo"]["name"] = value.serverInfo->name;
    put_field(out["serverInfo"], "version", value.serverInfo->version);
  }
}

} // namespace unres::protocol
