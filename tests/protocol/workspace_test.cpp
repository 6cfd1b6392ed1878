// What is said of the workspace: progress, files, symbols, calls, findings over all.
#include "protocol/call_hierarchy.h"
#include "protocol/diagnostics.h"
#include "protocol/file_operations.h"
#include "protocol/lifecycle.h"
#include "protocol/progress.h"
#include "protocol/symbols.h"

#include <doctest/doctest.h>

namespace unres::protocol {

TEST_CASE("progress is written as LSP has it") {
  CHECK(Json(ProgressParams{"t", WorkDoneProgressBegin{"Reading", true, "1 of 2", 50}}) ==
        Json::parse(R"({"token": "t", "value": {"kind": "begin", "title": "Reading", "cancellable": true,
                        "message": "1 of 2", "percentage": 50}})"));
  CHECK(Json(WorkDoneProgressBegin{"Reading"}) == Json::parse(R"({"kind": "begin", "title": "Reading"})"));
  CHECK(Json(WorkDoneProgressReport{std::nullopt, 7}) == Json::parse(R"({"kind": "report", "percentage": 7})"));
  CHECK(Json(WorkDoneProgressEnd{}) == Json::parse(R"({"kind": "end"})"));
  CHECK(Json(WorkDoneProgressCreateParams{3}) == Json::parse(R"({"token": 3})"));
}

TEST_CASE("tokens are strings and integers") {
  CHECK(token_in(Json::parse(R"({"a": "t"})"), "a") == Json("t"));
  CHECK(token_in(Json::parse(R"({"a": 4})"), "a") == Json(4));
  for (const char* params : {R"({"a": 1.5})", R"({"a": null})", R"({"a": {}})", "{}", "[]", "null", "7"}) {
    CAPTURE(params);
    CHECK_FALSE(token_in(Json::parse(params), "a"));
  }
  CHECK(read<WorkDoneProgressCancelParams>(Json::parse(R"({"token": "t"})")).token == "t");
  CHECK_THROWS_AS(read<WorkDoneProgressCancelParams>(Json::parse(R"({"token": []})")), Malformed);
  CHECK_THROWS_AS(read<WorkDoneProgressCancelParams>(Json::parse("{}")), Malformed);
}

TEST_CASE("findings over the workspace: the version is null where there is none") {
  WorkspaceDiagnosticReport report;
  report.items.push_back({"file:///a", std::nullopt, UnchangedDocumentDiagnosticReport{"1"}});
  report.items.push_back({"file:///b", 4, FullDocumentDiagnosticReport{}});
  CHECK(Json(report) == Json::parse(R"({"items": [
    {"uri": "file:///a", "version": null, "kind": "unchanged", "resultId": "1"},
    {"uri": "file:///b", "version": 4, "kind": "full", "items": []}]})"));
  const auto params = read<WorkspaceDiagnosticParams>(
      Json::parse(R"({"previousResultIds": [{"uri": "u", "value": "v"}], "partialResultToken": 1})"));
  CHECK(params.previousResultIds.at(0).value == "v");
  CHECK(params.partialResultToken == Json(1));
  CHECK_THROWS_AS(read<WorkspaceDiagnosticParams>(Json::parse(R"({"previousResultIds": [{"uri": "u"}]})")), Malformed);
}

TEST_CASE("an item of a call hierarchy comes back as it went") {
  CallHierarchyItem item;
  item.name = "A/RES/79/362";
  item.detail = "Lamps";
  item.uri = "file:///a";
  item.range = {{1, 2}, {3, 4}};
  item.selectionRange = {{1, 2}, {1, 4}};
  item.data = Json{{"key", "GA 79/362"}};
  const Json written = item;
  CHECK(Json(read<CallHierarchyItem>(written)) == written);
  CHECK_THROWS_AS(read<CallHierarchyCallsParams>(Json::parse(R"({"item": {"name": "x"}})")), Malformed);
  CHECK(Json(CallHierarchyIncomingCall{item, {item.range}}).at("fromRanges").size() == 1);
  CHECK(Json(CallHierarchyOutgoingCall{item, {}}).at("to") == written);
}

TEST_CASE("operations on files are read, and asked for where the client announces them") {
  CHECK(read<RenameFilesParams>(Json::parse(R"({"files": [{"oldUri": "a", "newUri": "b"}]})")).files.at(0).newUri == "b");
  CHECK(read<FilesParams>(Json::parse(R"({"files": [{"uri": "a"}]})")).files.at(0) == "a");
  CHECK_THROWS_AS(read<FilesParams>(Json::parse(R"({"files": ["a"]})")), Malformed);
  CHECK_THROWS_AS(read<RenameFilesParams>(Json::parse(R"({"files": [{"oldUri": "a"}]})")), Malformed);
  const auto client = read<ClientCapabilities>(
      Json::parse(R"({"workspace": {"fileOperations": {"willRename": true, "didDelete": true}}})"));
  ServerCapabilities server;
  server.fileOperations = client.fileOperations;
  const Json written = server;
  CHECK(written.at("workspace").at("fileOperations").size() == 2);
  CHECK(written.at("workspace").at("fileOperations").at("willRename").at("filters").size() == 2);
  CHECK_FALSE(Json(ServerCapabilities{}).contains("workspace"));
  CHECK(read<WorkspaceSymbolParams>(Json::parse(R"({"query": ""})")).query.empty());
  CHECK_THROWS_AS(read<WorkspaceSymbolParams>(Json::parse("{}")), Malformed);
}

} // namespace unres::protocol
