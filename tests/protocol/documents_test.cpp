#include "protocol/completion.h"
#include "protocol/hover.h"
#include "protocol/inlay_hints.h"
#include "protocol/links.h"
#include "protocol/navigation.h"
#include "protocol/ranges.h"
#include "protocol/symbols.h"
#include "protocol/sync.h"
#include "protocol/trace.h"
#include "protocol/window.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::protocol {

TEST_CASE("an opened document arrives whole") {
  const auto open = read<DidOpenTextDocumentParams>(Json::parse(
      R"({"textDocument":{"uri":"untitled:1","languageId":"unres","version":-3,"text":"a\u00e9"}})"));
  CHECK(open.uri == "untitled:1");
  CHECK(open.languageId == "unres");
  CHECK(open.version == -3);
  CHECK(open.text == "a\u00e9");
  CHECK_THROWS_WITH_AS(static_cast<void>(read<DidOpenTextDocumentParams>(
                           Json::parse(R"({"textDocument":{"uri":"a","version":1}})"))),
                       "textDocument.text: missing", Malformed);
}

TEST_CASE("changes keep their order, one without a range replaces the text") {
  const auto change = read<DidChangeTextDocumentParams>(Json::parse(R"({
    "textDocument":{"uri":"file:///a","version":2},
    "contentChanges":[
      {"range":{"start":{"line":1,"character":2},"end":{"line":1,"character":3}},
       "rangeLength":-9,"text":"x"},
      {"text":"all"}]})"));
  CHECK(change.version == 2);
  REQUIRE(change.contentChanges.size() == 2);
  CHECK(change.contentChanges[0].range == Range{{1, 2}, {1, 3}});
  CHECK_FALSE(change.contentChanges[1].range.has_value());
  CHECK(change.contentChanges[1].text == "all");
  const auto unversioned = read<DidChangeTextDocumentParams>(
      Json::parse(R"({"textDocument":{"uri":"a","version":null},"contentChanges":[]})"));
  CHECK_FALSE(unversioned.version.has_value());
  CHECK_THROWS_AS(static_cast<void>(read<DidChangeTextDocumentParams>(
                      Json::parse(R"({"textDocument":{"uri":"a","version":1}})"))),
                  Malformed);
}

TEST_CASE("closing names the document") {
  CHECK(read<DidCloseTextDocumentParams>(Json::parse(R"({"textDocument":{"uri":"u"}})")).uri ==
        "u");
}

TEST_CASE("selection steps nest, the innermost outermost in the JSON") {
  const Range word{{0, 1}, {0, 2}};
  const Range line{{0, 0}, {0, 9}};
  const Range all{{0, 0}, {9, 0}};
  CHECK(Json(SelectionRange{{word, line, all}}) ==
        Json{{"range", word}, {"parent", {{"range", line}, {"parent", {{"range", all}}}}}});
  CHECK(Json(SelectionRange{{word}}) == Json{{"range", word}});
  const auto params = read<SelectionRangeParams>(
      Json::parse(R"({"textDocument":{"uri":"u"},"positions":[{"line":1,"character":2}]})"));
  CHECK(params.positions.at(0) == Position{1, 2});
}

TEST_CASE("symbols are written as a tree or as a list") {
  DocumentSymbol paragraph{.name = "1", .range = {{1, 0}, {2, 0}}, .selectionRange = {}};
  const DocumentSymbol part{
      .name = "I", .detail = "part", .kind = SymbolKind::namespace_, .children = {paragraph}};
  const Json json(part);
  CHECK(json["kind"] == 3);
  CHECK(json["detail"] == "part");
  REQUIRE(json["children"].size() == 1);
  CHECK_FALSE(json["children"][0].contains("children"));
  CHECK_FALSE(json["children"][0].contains("detail"));
  CHECK(Json(SymbolInformation{"1", SymbolKind::string, {"file:///a", {}}, "I"}) ==
        Json{{"name", "1"},
             {"kind", 15},
             {"location", Location{"file:///a", {}}},
             {"containerName", "I"}});
}

TEST_CASE("folds and hovers carry only what is set") {
  CHECK(Json(FoldingRange{.startLine = 1, .endLine = 3}) == Json{{"startLine", 1}, {"endLine", 3}});
  CHECK(Json(FoldingRange{.startLine = 1,
                          .startCharacter = 2,
                          .endLine = 3,
                          .endCharacter = 0,
                          .kind = "region",
                          .collapsedText = "…"}) == Json{{"startLine", 1},
                                                         {"startCharacter", 2},
                                                         {"endLine", 3},
                                                         {"endCharacter", 0},
                                                         {"kind", "region"},
                                                         {"collapsedText", "…"}});
  CHECK(Json(Hover{{MarkupKind::markdown, "*x*"}}) ==
        Json{{"contents", {{"kind", "markdown"}, {"value", "*x*"}}}});
}

TEST_CASE("links and hints carry only what is set") {
  CHECK(Json(DocumentLink{{{1, 2}, {1, 3}}, "https://x"}) ==
        Json{{"range", Range{{1, 2}, {1, 3}}}, {"target", "https://x"}});
  CHECK(Json(DocumentLink{{}, "https://x", "t"})["tooltip"] == "t");
  CHECK(Json(InlayHint{{1, 2}, "l"}) == Json{{"position", Position{1, 2}}, {"label", "l"}});
  CHECK(Json(InlayHint{{1, 2}, "l", "t", true}) ==
        Json{{"position", Position{1, 2}}, {"label", "l"}, {"tooltip", "t"}, {"paddingLeft", true}});
  const auto params = read<InlayHintParams>(
      Json{{"textDocument", {{"uri", "u"}}}, {"range", Range{{0, 0}, {2, 0}}}});
  CHECK(params.range == Range{{0, 0}, {2, 0}});
}

TEST_CASE("completion is asked with or without a context, and answered with what is set") {
  const Json place{{"textDocument", {{"uri", "u"}}}, {"position", Position{1, 2}}};
  CHECK(read<CompletionParams>(place).triggerKind == CompletionTriggerKind::invoked);
  Json typed = place;
  typed["context"] = {{"triggerKind", 2}, {"triggerCharacter", "/"}};
  CHECK(read<CompletionParams>(typed).triggerKind == CompletionTriggerKind::triggerCharacter);
  CHECK(read<CompletionParams>(typed).triggerCharacter == "/");
  typed["context"] = Json::object();
  CHECK_THROWS_WITH_AS(static_cast<void>(read<CompletionParams>(typed)), "triggerKind: missing", Malformed);

  const TextEdit edit{Range{{0, 0}, {0, 1}}, "x"};
  Json item{{"label", "l"}, {"kind", 18}, {"sortText", "000"}, {"filterText", "f"}, {"textEdit", edit}};
  CHECK(Json(CompletionItem{.label = "l", .sortText = "000", .filterText = "f", .textEdit = edit}) == item);
  CHECK(Json(CompletionList{}) == Json{{"isIncomplete", true}, {"items", Json::array()}});
  item["labelDetails"] = {{"description", "d"}};
  item["additionalTextEdits"] = {edit};
  item["data"] = 1;
  item["insertTextFormat"] = 2;
  CHECK(Json(CompletionItem{"l", "d", "000", "f", true, edit, {edit}, Json(1)}) == item);
}

TEST_CASE("going from place to place has the form of LSP") {
  Json ask{{"textDocument", {{"uri", "u"}}}, {"position", {{"line", 1}, {"character", 2}}}};
  CHECK_THROWS_WITH_AS(static_cast<void>(read<ReferenceParams>(ask)), "context: missing", Malformed);
  ask["context"] = {{"includeDeclaration", true}};
  CHECK(read<ReferenceParams>(ask).includeDeclaration);
  CHECK_THROWS_WITH_AS(static_cast<void>(read<RenameParams>(ask)), "newName: missing", Malformed);
  ask["newName"] = "n";
  CHECK(read<RenameParams>(ask).newName == "n");
  CHECK(read<RenameParams>(ask).position == Position{1, 2});

  const Range place{{0, 1}, {0, 2}};
  CHECK(Json(DocumentHighlight{place, DocumentHighlightKind::write}) == Json{{"range", place}, {"kind", 3}});
  CHECK(Json(RenameRange{place, "p"}) == Json{{"range", place}, {"placeholder", "p"}});
  CHECK(Json(LinkedEditingRanges{{place}, "[0-9]"}) == Json{{"ranges", {place}}, {"wordPattern", "[0-9]"}});
}

TEST_CASE("messages to the user and to the log are typed") {
  CHECK(Json(LogMessageParams{MessageType::warning, "w"}) == Json{{"type", 2}, {"message", "w"}});
  CHECK(Json(ShowMessageParams{MessageType::error, "e"}) == Json{{"type", 1}, {"message", "e"}});
  CHECK(Json(LogTraceParams{"m"}) == Json{{"message", "m"}});
  CHECK(Json(ShowDocumentParams{.uri = "https://x", .external = true}) ==
        Json{{"uri", "https://x"}, {"external", true}});
  CHECK(read<SetTraceParams>(Json{{"value", "messages"}}).value == TraceValue::messages);
  CHECK(read<ShowDocumentResult>(Json{{"success", true}}).success);
}

} // namespace unres::protocol
