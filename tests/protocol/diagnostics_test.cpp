#include "protocol/code_action.h"
#include "protocol/diagnostics.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::protocol {
namespace {

Diagnostic full_diagnostic() {
  return {.range = {{1, 2}, {1, 3}},
          .severity = DiagnosticSeverity::warning,
          .code = std::string{"punct/double-space"},
          .codeHref = "https://example.org/rule",
          .source = "unres",
          .message = "two spaces",
          .tags = {DiagnosticTag::unnecessary},
          .relatedInformation = {{{"file:///a", {}}, "here"}},
          .data = Json{{"fix", 1}}};
}

} // namespace

TEST_CASE("a finding has the members of LSP, and comes back as it went") {
  const Json json(full_diagnostic());
  CHECK(json == Json::parse(R"({
    "range":{"start":{"line":1,"character":2},"end":{"line":1,"character":3}},
    "severity":2,"code":"punct/double-space","source":"unres","message":"two spaces","tags":[1],
    "codeDescription":{"href":"https://example.org/rule"},
    "relatedInformation":[{"message":"here","location":{"uri":"file:///a","range":
      {"start":{"line":0,"character":0},"end":{"line":0,"character":0}}}}],
    "data":{"fix":1}})"));
  CHECK(Json(read<Diagnostic>(json)) == json);
  CHECK(Json(Diagnostic{.message = "m"}).size() == 2);
}

TEST_CASE("findings of other servers are read too") {
  const auto other = read<Diagnostic>(Json::parse(R"({
    "range":{"start":{"line":0,"character":0},"end":{"line":0,"character":1}},
    "code":42,"severity":9,"message":{"kind":"markdown","value":"m"},"tags":null})"));
  CHECK(std::get<std::int32_t>(other.code.value()) == 42);
  CHECK(other.message == "m");
  CHECK(other.tags.empty());
}

TEST_CASE("published findings name the version they belong to") {
  CHECK(Json(PublishDiagnosticsParams{"file:///a", 3, {}}) ==
        Json{{"uri", "file:///a"}, {"version", 3}, {"diagnostics", Json::array()}});
  CHECK_FALSE(Json(PublishDiagnosticsParams{.uri = "file:///a"}).contains("version"));
}

TEST_CASE("pulled findings are full or unchanged") {
  const auto params = read<DocumentDiagnosticParams>(
      Json::parse(R"({"textDocument":{"uri":"u"},"previousResultId":"7"})"));
  CHECK(params.previousResultId == "7");
  CHECK(report_json(FullDocumentDiagnosticReport{"8", {}}) ==
        Json{{"kind", "full"}, {"resultId", "8"}, {"items", Json::array()}});
  CHECK(report_json(UnchangedDocumentDiagnosticReport{"7"}) ==
        Json{{"kind", "unchanged"}, {"resultId", "7"}});
}

TEST_CASE("a code action request tells which kinds it wants") {
  const std::string start = R"({"textDocument":{"uri":"u"},
    "range":{"start":{"line":0,"character":0},"end":{"line":0,"character":1}},
    "context":{"diagnostics":[)" +
                            Json(full_diagnostic()).dump() + "]";
  const auto any = read<CodeActionParams>(Json::parse(start + "}}"));
  CHECK(any.diagnostics.at(0).message == "two spaces");
  CHECK(any.wants("quickfix"));
  const auto fixes =
      read<CodeActionParams>(Json::parse(start + R"(,"only":["source.fixAll"],"triggerKind":2}})"));
  CHECK(fixes.wants("source.fixAll"));
  CHECK(fixes.wants("source.fixAll.unres"));
  CHECK_FALSE(fixes.wants("source"));
  CHECK_FALSE(fixes.wants("source.fixAllOthers"));
  CHECK_FALSE(fixes.wants("quickfix"));
  CHECK(fixes.triggerKind == CodeActionTriggerKind::automatic);
  CHECK_THROWS_AS(
      static_cast<void>(read<CodeActionParams>(Json::parse(R"({"textDocument":{"uri":"u"}})"))),
      Malformed);
}

TEST_CASE("a code action comes back for its edit as it went") {
  CodeAction action{.title = "Remove one space", .kind = "quickfix"};
  CHECK(Json(action) == Json{{"title", "Remove one space"}, {"kind", "quickfix"}});
  action.diagnostics.push_back(full_diagnostic());
  action.isPreferred = true;
  action.disabledReason = "stale";
  action.data = Json{{"version", 3}};
  action.command = Command{"Explain", "unres.explain"};
  action.edit = WorkspaceEdit{};
  action.edit->changes.emplace()["u"].push_back({{}, "x"});
  CHECK(Json(action)["disabled"]["reason"] == "stale");
  CHECK(Json(read<CodeAction>(Json(action))) == Json(action));
}

TEST_CASE("a command is run with its arguments, or without") {
  const auto bare = read<ExecuteCommandParams>(Json::parse(R"({"command":"c"})"));
  CHECK(bare.arguments.empty());
  const auto with = read<ExecuteCommandParams>(Json::parse(R"({"command":"c","arguments":[1]})"));
  CHECK(with.arguments.at(0) == 1);
  CHECK_THROWS_AS(static_cast<void>(read<ExecuteCommandParams>(Json::parse("{}"))), Malformed);
}

} // namespace unres::protocol
