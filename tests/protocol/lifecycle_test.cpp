#include "protocol/lifecycle.h"
#include "protocol/workspace.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace unres::protocol {
namespace {

InitializeParams initialize(const char* text) {
  return read<InitializeParams>(Json::parse(text));
}

} // namespace

TEST_CASE("a client that announces nothing is read, and nothing is taken as announced") {
  for (const char* text : {"{}", R"({"capabilities":{}})", R"({"capabilities":[]})",
                           R"({"capabilities":null,"processId":null,"rootUri":null,
                               "workspaceFolders":null,"trace":null,"clientInfo":null})",
                           R"({"capabilities":{"textDocument":true,"workspace":[],"window":null,
                               "general":{"positionEncodings":"utf-8"}}})"}) {
    CAPTURE(text);
    const InitializeParams params = initialize(text);
    CHECK_FALSE(params.processId.has_value());
    CHECK(params.workspaceFolders.empty());
    CHECK(params.trace == TraceValue::off);
    const ClientCapabilities& client = params.capabilities;
    CHECK(client.positionEncodings.empty());
    CHECK_FALSE(client.diagnosticPull);
    CHECK_FALSE(client.publishDiagnostics.versionSupport);
    CHECK_FALSE(client.codeAction.literals);
    CHECK_FALSE(client.codeAction.resolves("edit"));
    CHECK_FALSE(client.documentChanges);
    CHECK(client.hover_format() == MarkupKind::plaintext);
    CHECK_FALSE(client.foldingRangeLimit.has_value());
  }
}

TEST_CASE("each capability is read from its place in LSP") {
  const ClientCapabilities client = initialize(R"({"processId":42,"capabilities":{
    "general":{"positionEncodings":["utf-8","utf-16"]},
    "window":{"workDoneProgress":true,"showDocument":{"support":true}},
    "workspace":{"configuration":true,"applyEdit":true,"workspaceFolders":true,
      "workspaceEdit":{"documentChanges":true,"changeAnnotationSupport":{},"resourceOperations":["create","delete"]},"diagnostics":{"refreshSupport":true},
      "didChangeWatchedFiles":{"dynamicRegistration":true}},
    "textDocument":{
      "diagnostic":{},
      "publishDiagnostics":{"relatedInformation":true,"versionSupport":true,"dataSupport":true,
        "codeDescriptionSupport":true,"tagSupport":{"valueSet":[2]}},
      "codeAction":{"dataSupport":true,"isPreferredSupport":true,"disabledSupport":true,
        "resolveSupport":{"properties":["edit"]},
        "codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}},
      "hover":{"contentFormat":["markdown","plaintext"]},
      "documentSymbol":{"hierarchicalDocumentSymbolSupport":true},
      "foldingRange":{"lineFoldingOnly":true,"rangeLimit":5000,
        "foldingRange":{"collapsedText":true}}}}})")
                                        .capabilities;
  CHECK(client.positionEncodings == std::vector<std::string>{"utf-8", "utf-16"});
  CHECK((client.diagnosticPull && client.diagnosticRefresh));
  const auto& findings = client.publishDiagnostics;
  CHECK((findings.relatedInformation && findings.versionSupport && findings.dataSupport));
  CHECK((findings.codeDescriptionSupport && findings.tagDeprecated && !findings.tagUnnecessary));
  const auto& actions = client.codeAction;
  CHECK((actions.literals && actions.dataSupport && actions.isPreferredSupport));
  CHECK((actions.disabledSupport && actions.resolves("edit") && !actions.resolves("command")));
  CHECK(client.hover_format() == MarkupKind::markdown);
  CHECK((client.hierarchicalSymbols && client.foldingLinesOnly && client.foldingCollapsedText));
  CHECK(client.foldingRangeLimit == 5000);
  CHECK((client.documentChanges && client.applyEdit && client.configuration));
  CHECK((client.changeAnnotations && client.createFiles));
  CHECK((client.workspaceFolders && client.watchedFilesRegistration));
  CHECK((client.showDocument && client.workDoneProgress));
}

TEST_CASE("the folders come from the newest member that the client sends") {
  using Folders = std::vector<WorkspaceFolder>;
  CHECK(initialize(R"({"rootPath":"/a b"})").workspaceFolders ==
        Folders{{"file:///a%20b", "file:///a%20b"}});
  CHECK(initialize(R"({"rootPath":"/x","rootUri":"file:///r"})").workspaceFolders ==
        Folders{{"file:///r", "file:///r"}});
  CHECK(initialize(R"({"rootUri":"file:///r","workspaceFolders":[
                       {"uri":"file:///w","name":"W"}]})")
            .workspaceFolders == Folders{{"file:///w", "W"}});
  CHECK(initialize(R"({"rootUri":"file:///r","workspaceFolders":[]})").workspaceFolders.empty());
}

TEST_CASE("wrong types in initialize are refused, unknown words are not") {
  CHECK_THROWS_AS(initialize(R"({"processId":"7"})"), Malformed);
  CHECK_THROWS_AS(initialize(R"({"workspaceFolders":{}})"), Malformed);
  CHECK_THROWS_AS(initialize(R"({"clientInfo":{}})"), Malformed);
  CHECK_THROWS_AS(initialize("[]"), Malformed);
  CHECK(initialize(R"({"trace":"verbose"})").trace == TraceValue::verbose);
  CHECK(initialize(R"({"trace":"compact"})").trace == TraceValue::off);
  CHECK(initialize(R"({"initializationOptions":{"a":[1]}})").initializationOptions["a"][0] == 1);
}

TEST_CASE("only what is served is announced") {
  CHECK(Json(InitializeResult{}) == Json{{"capabilities", Json::object()}});

  InitializeResult result;
  result.serverInfo = ServerInfo{"unres", "0.1.0"};
  ServerCapabilities& server = result.capabilities;
  server.positionEncoding = "utf-8";
  server.textDocumentSync = TextDocumentSyncOptions{.save = true};
  server.diagnosticProvider = DiagnosticOptions{.identifier = "unres"};
  server.hoverProvider = true;
  server.codeActionProvider = CodeActionOptions{{"quickfix"}, true};
  server.executeCommands = {"unres.explain"};
  server.workspaceFolders = WorkspaceFoldersOptions{};
  CHECK(Json(result) == Json::parse(R"({
    "serverInfo":{"name":"unres","version":"0.1.0"},
    "capabilities":{"positionEncoding":"utf-8","hoverProvider":true,
      "textDocumentSync":{"openClose":true,"change":2,"save":true},
      "diagnosticProvider":{"identifier":"unres","interFileDependencies":false,
                            "workspaceDiagnostics":false},
      "codeActionProvider":{"codeActionKinds":["quickfix"],"resolveProvider":true},
      "executeCommandProvider":{"commands":["unres.explain"]},
      "workspace":{"workspaceFolders":{"supported":true,"changeNotifications":true}}}})"));

  ServerCapabilities plain;
  plain.plainCodeActionProvider = true;
  CHECK(Json(plain) == Json{{"codeActionProvider", true}});
}

TEST_CASE("configuration is asked for and received") {
  CHECK(Json(ConfigurationParams{{{std::nullopt, "unres"}, {"file:///a", std::nullopt}}}) ==
        Json::parse(R"({"items":[{"section":"unres"},{"scopeUri":"file:///a"}]})"));
  CHECK(read<DidChangeConfigurationParams>(Json::parse(R"({"settings":null})")).settings.is_null());
  const auto folders = read<DidChangeWorkspaceFoldersParams>(
      Json::parse(R"({"event":{"added":[{"uri":"file:///n","name":"n"}],"removed":[]}})"));
  CHECK(folders.added.at(0).uri == "file:///n");
  CHECK(folders.removed.empty());
}

} // namespace unres::protocol
