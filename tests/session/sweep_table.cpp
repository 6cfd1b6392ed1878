#include "session/sweep_table.h"

#include "features/rewrites.h"

#include <algorithm>
#include <array>

namespace unres::test {
namespace {

using Params = std::vector<Json>;

Json at(const Swept& text, std::size_t number) {
  return {{"textDocument", text.identifier()}, {"position", text.place(number)}};
}

Json with(Json params, const char* key, Json value) {
  params[key] = std::move(value);
  return params;
}

Params document(const Swept& text) { return {Json{{"textDocument", text.identifier()}}}; }

Params whole_range(const Swept& text) { return {with(document(text).front(), "range", text.whole())}; }

Json range_at(const Swept& text, std::size_t number) {
  return {{"textDocument", text.identifier()}, {"range", text.range(number)}};
}

const Json spaces{{"tabSize", 4}, {"insertSpaces", true}};

// The first and the last of a list: what lies between is made alike.
Params ends_of(const Json& list) {
  if (!list.is_array() || list.empty())
    return {};
  return list.size() == 1 ? Params{list.front()} : Params{list.front(), list.back()};
}

Params ends(const Swept& /*text*/, const Json& answer) {
  return ends_of(answer.is_object() ? answer.value("items", Json{}) : answer);
}

Params all(const Swept& /*text*/, const Json& answer) {
  Params out;
  for (const Json& item : answer.is_array() ? answer : Json::array())
    if (item.contains("data")) // Else there is nothing to resolve.
      out.push_back(item);
  return out;
}

Params each_item(const Swept& /*text*/, const Json& answer) {
  Params out;
  for (const Json& item : answer.is_array() ? answer : Json::array())
    out.push_back(Json{{"item", item}});
  return out;
}

Params previous_tokens(const Swept& text, const Json& answer) {
  const Json params{{"textDocument", text.identifier()}};
  if (!answer.is_object())
    return {};
  return {with(params, "previousResultId", answer.at("resultId")), with(params, "previousResultId", "no such id")};
}

// Spelled so that no superscript, bracket or name can clash.
Json rename(const Swept& text, std::size_t number) { return with(at(text, number), "newName", "987"); }

Json complete(const Swept& text, std::size_t number) {
  constexpr std::array triggers{"", "/", " ", "[", "*", ""};
  const std::string trigger = triggers[number % triggers.size()];
  const Json context = trigger.empty() ? Json{{"triggerKind", 1}} : Json{{"triggerKind", 2}, {"triggerCharacter", trigger}};
  return with(at(text, number), "context", context);
}

constexpr std::array rows{
    SweepRow{"textDocument/hover", "/hoverProvider", at},
    SweepRow{"textDocument/definition", "/definitionProvider", at},
    SweepRow{"textDocument/declaration", "/declarationProvider", at},
    SweepRow{"textDocument/typeDefinition", "/typeDefinitionProvider", at},
    SweepRow{"textDocument/implementation", "/implementationProvider", at},
    SweepRow{"textDocument/references", "/referencesProvider",
             [](const Swept& text, std::size_t number) {
               return with(at(text, number), "context", {{"includeDeclaration", number % 2 == 0}});
             }},
    SweepRow{"textDocument/documentHighlight", "/documentHighlightProvider", at},
    SweepRow{.method = "textDocument/prepareRename",
             .capability = "/renameProvider/prepareProvider",
             .at_place = at,
             .may_refuse = true},
    SweepRow{.method = "textDocument/rename", .capability = "/renameProvider", .at_place = rename, .may_refuse = true},
    SweepRow{"textDocument/linkedEditingRange", "/linkedEditingRangeProvider", at},
    SweepRow{"textDocument/completion", "/completionProvider", complete},
    SweepRow{.method = "completionItem/resolve",
             .capability = "/completionProvider/resolveProvider",
             .after = "textDocument/completion",
             .more = ends},
    SweepRow{"textDocument/onTypeFormatting", "/documentOnTypeFormattingProvider",
             [](const Swept& text, std::size_t number) {
               return with(with(at(text, number), "ch", "\n"), "options", spaces);
             }},
    SweepRow{"textDocument/selectionRange", "/selectionRangeProvider",
             [](const Swept& text, std::size_t number) {
               return with(document(text).front(), "positions", Json::array({text.place(number), text.place(0)}));
             }},
    SweepRow{"textDocument/codeAction", "/codeActionProvider",
             [](const Swept& text, std::size_t number) {
               return with(range_at(text, number), "context", {{"diagnostics", Json::array()}});
             },
             [](const Swept& text) {
               Params out;
               for (const char* only : {"quickfix", "refactor", "source"})
                 out.push_back(with(whole_range(text).front(), "context",
                                    {{"diagnostics", Json::array()}, {"only", Json::array({only})}}));
               return out;
             }},
    SweepRow{.method = "codeAction/resolve",
             .capability = "/codeActionProvider/resolveProvider",
             .after = "textDocument/codeAction",
             .more = all},
    SweepRow{"textDocument/inlayHint", "/inlayHintProvider", range_at, whole_range},
    SweepRow{.method = "inlayHint/resolve",
             .capability = "/inlayHintProvider/resolveProvider",
             .after = "textDocument/inlayHint",
             .more = all},
    SweepRow{.method = "textDocument/semanticTokens/full", .capability = "/semanticTokensProvider/full", .once = document},
    SweepRow{.method = "textDocument/semanticTokens/full/delta",
             .capability = "/semanticTokensProvider/full/delta",
             .after = "textDocument/semanticTokens/full",
             .more = previous_tokens},
    SweepRow{"textDocument/semanticTokens/range", "/semanticTokensProvider/range", range_at, whole_range},
    SweepRow{"textDocument/rangeFormatting", "/documentRangeFormattingProvider",
             [](const Swept& text, std::size_t number) { return with(range_at(text, number), "options", spaces); },
             [](const Swept& text) { return Params{with(whole_range(text).front(), "options", spaces)}; }, {}, nullptr, true},
    SweepRow{.method = "textDocument/rangesFormatting",
             .capability = "/documentRangeFormattingProvider/rangesSupport",
             .once =
                 [](const Swept& text) {
                   return Params{with(with(document(text).front(), "ranges", Json::array({text.whole()})), "options", spaces)};
                 },
             .may_refuse = true},
    SweepRow{.method = "textDocument/formatting",
             .capability = "/documentFormattingProvider",
             .once = [](const Swept& text) { return Params{with(document(text).front(), "options", spaces)}; },
             .may_refuse = true},
    SweepRow{"textDocument/prepareCallHierarchy", "/callHierarchyProvider", at},
    SweepRow{.method = "callHierarchy/incomingCalls",
             .capability = "/callHierarchyProvider",
             .after = "textDocument/prepareCallHierarchy",
             .more = each_item},
    SweepRow{.method = "callHierarchy/outgoingCalls",
             .capability = "/callHierarchyProvider",
             .after = "textDocument/prepareCallHierarchy",
             .more = each_item},
    SweepRow{.method = "textDocument/documentLink", .capability = "/documentLinkProvider", .once = document},
    SweepRow{.method = "documentLink/resolve",
             .capability = "/documentLinkProvider/resolveProvider",
             .after = "textDocument/documentLink",
             .more = all},
    SweepRow{.method = "textDocument/documentSymbol", .capability = "/documentSymbolProvider", .once = document},
    SweepRow{.method = "textDocument/foldingRange", .capability = "/foldingRangeProvider", .once = document},
    SweepRow{.method = "textDocument/codeLens", .capability = "/codeLensProvider", .once = document},
    SweepRow{.method = "codeLens/resolve",
             .capability = "/codeLensProvider/resolveProvider",
             .after = "textDocument/codeLens",
             .more = all},
    SweepRow{.method = "textDocument/diagnostic", .capability = "/diagnosticProvider", .once = document},
    SweepRow{.method = "workspace/diagnostic",
             .capability = "/diagnosticProvider/workspaceDiagnostics",
             .once = [](const Swept&) { return Params{Json{{"previousResultIds", Json::array()}}}; }},
    SweepRow{.method = "workspace/symbol",
             .capability = "/workspaceSymbolProvider",
             .once =
                 [](const Swept&) {
                   return Params{Json{{"query", ""}}, Json{{"query", "paragraph"}}, Json{{"query", "no such words"}}};
                 }},
    SweepRow{.method = "workspaceSymbol/resolve",
             .capability = "/workspaceSymbolProvider/resolveProvider",
             .after = "workspace/symbol",
             .more = ends},
    SweepRow{.method = "workspace/willRenameFiles",
             .capability = "/workspace/fileOperations/willRename",
             .once =
                 [](const Swept& text) {
                   const Json file{{"oldUri", text.uri}, {"newUri", text.uri + ".unres"}};
                   return Params{Json{{"files", Json::array({file})}}};
                 }},
    SweepRow{.method = "workspace/executeCommand",
             .capability = "/executeCommandProvider",
             .once = [](const Swept&) { return Params{}; }}, // Asked by the names of the commands: sweep_arguments().
};

} // namespace

Json Swept::position(text::Offset at) const {
  const text::Position place = text::to_position(document->text(), document->lines(), at, encoding);
  return {{"line", place.line}, {"character", place.column}};
}

Json Swept::range(std::size_t number) const {
  return {{"start", place(number)}, {"end", place(std::min(number + 1, places.size() - 1))}};
}

std::span<const SweepRow> sweep_rows() { return rows; }

Json sweep_arguments(const Swept& text, const std::string& command) {
  if (command == "unres.explainRule")
    return Json::array({"preamble/end-comma"});
  if (command == "unres.submissionReport" || command == "unres.doctor" || command == "unres.preview" ||
      command == "unres.openIssues")
    return Json::array({Json{{"uri", text.uri}}});
  if (command == "unres.applyFix") // All that is safe.
    return Json::array({Json{{"uri", text.uri}, {"version", 1}}});
  return features::find_rewrite(command) != nullptr ? Json::array({text.uri}) : Json(nullptr);
}

Json announcing_all(const std::string& encoding) {
  Json out = Json::parse(R"({
    "general": {},
    "window": {"showDocument": {"support": true}, "workDoneProgress": true},
    "workspace": {"applyEdit": true,
      "workspaceEdit": {"documentChanges": true, "resourceOperations": ["create", "rename", "delete"],
        "changeAnnotationSupport": {"groupsOnLabel": true}},
      "symbol": {"resolveSupport": {"properties": ["location.range"]}, "tagSupport": {"valueSet": [1]}},
      "fileOperations": {"willRename": true, "didRename": true}},
    "textDocument": {
      "hover": {"contentFormat": ["markdown", "plaintext"]},
      "definition": {"linkSupport": true}, "references": {}, "documentHighlight": {},
      "rename": {"prepareSupport": true, "honorsChangeAnnotations": true}, "linkedEditingRange": {},
      "completion": {"completionItem": {"snippetSupport": true, "labelDetailsSupport": true,
        "documentationFormat": ["markdown", "plaintext"], "resolveSupport": {"properties": ["documentation", "detail"]}}},
      "onTypeFormatting": {}, "formatting": {}, "rangeFormatting": {"rangesSupport": true},
      "selectionRange": {}, "foldingRange": {"foldingRange": {"collapsedText": true}},
      "codeAction": {"isPreferredSupport": true, "disabledSupport": true, "dataSupport": true,
        "resolveSupport": {"properties": ["edit"]}, "honorsChangeAnnotations": true,
        "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["", "quickfix", "refactor", "source"]}}},
      "inlayHint": {"resolveSupport": {"properties": ["tooltip", "textEdits"]}},
      "codeLens": {}, "callHierarchy": {}, "documentLink": {"tooltipSupport": true},
      "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
      "diagnostic": {"relatedDocumentSupport": true},
      "publishDiagnostics": {"relatedInformation": true, "versionSupport": true, "codeDescriptionSupport": true},
      "semanticTokens": {"requests": {"range": true, "full": {"delta": true}}, "formats": ["relative"],
        "tokenTypes": ["namespace", "type", "class", "enum", "interface", "struct", "typeParameter", "parameter",
          "variable", "property", "enumMember", "event", "function", "method", "macro", "keyword", "modifier",
          "comment", "string", "number", "regexp", "operator", "decorator", "label"],
        "tokenModifiers": ["declaration", "definition", "readonly", "static", "deprecated", "abstract", "async",
          "modification", "documentation", "defaultLibrary"]}
    }
  })");
  out["general"]["positionEncodings"] = Json::array({encoding});
  return out;
}

} // namespace unres::test
