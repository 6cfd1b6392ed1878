// `.unres.json` while a session runs: it holds at once, and a broken one does no harm.
#include "session/client.h"
#include "support/folder.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

const std::string draft = "*The General Assembly*\n\n*Notes* that 25% of the lamps are lit.\n";

Json pulling() {
  return {{"textDocument", {{"diagnostic", Json::object()}, {"codeAction", {{"codeActionLiteralSupport", {{"codeActionKind", {{"valueSet", {"quickfix"}}}}}}}}}},
          {"workspace", {{"diagnostics", {{"refreshSupport", true}}}}}};
}

// The rules that find something, with their weights: "number/percent 2".
std::string found(Client& client, const std::string& uri) {
  const Json report = client.request("textDocument/diagnostic", {{"textDocument", {{"uri", uri}}}}).at("result");
  std::string out;
  for (const Json& finding : report.at("items"))
    out += finding.at("code").get<std::string>() + ' ' + std::to_string(finding.at("severity").get<int>());
  return out;
}

// The messages last shown on a file; waits for a request to pass, so that all that was sent has come.
std::string shown(Client& client, const std::string& uri) {
  static_cast<void>(client.request("textDocument/diagnostic", {{"textDocument", {{"uri", "file:///nothing"}}}}));
  std::string out = "nothing";
  for (const Json& message : client.received())
    if (message.value("method", "") == "textDocument/publishDiagnostics" && message.at("params").at("uri") == uri) {
      out.clear();
      for (const Json& diagnostic : message.at("params").at("diagnostics"))
        out += diagnostic.at("message").get<std::string>() + '\n';
    }
  return out;
}

} // namespace

TEST_CASE("the settings beside a draft hold, the editor's go before them, and both follow changes at once") {
  const Folder folder;
  folder.write(".unres.json", R"({"severity": {"number/percent": "hint"}})");
  folder.write("deep/er/draft.unres.md", draft);
  const std::string uri = folder.uri("deep/er/draft.unres.md");
  Client client;
  client.initialize(pulling());
  client.open(uri, draft);
  CHECK(found(client, uri) == "number/percent 4");
  client.notify("workspace/didChangeConfiguration",
                {{"settings", {{"unres", {{"severity", {{"number", "error"}}}, {"profile", nullptr}}}}}});
  // The file names the rule, and a rule goes before its family.
  CHECK(found(client, uri) == "number/percent 4");
  client.notify("workspace/didChangeConfiguration",
                {{"settings", {{"unres", {{"severity", {{"number/percent", "error"}}}}}}}});
  CHECK(found(client, uri) == "number/percent 1");
  client.notify("workspace/didChangeConfiguration", {{"settings", {{"unres", Json::object()}}}});
  folder.write("deep/.unres.json", R"({"severity": {"number/percent": "off"}})");
  client.notify("workspace/didChangeWatchedFiles", {{"changes", {{{"uri", folder.uri("deep/.unres.json")}, {"type", 1}}}}});
  CHECK(found(client, uri) == "");
  client.called("workspace/diagnostic/refresh");
  std::filesystem::remove(folder.path("deep/.unres.json"));
  client.notify("workspace/didChangeWatchedFiles", {{"changes", {{{"uri", folder.uri("deep/.unres.json")}, {"type", 3}}}}});
  CHECK(found(client, uri) == "number/percent 4");
}

TEST_CASE("settings that are typed hold from key to key, and what is wrong with them is shown there") {
  const Folder folder;
  folder.write("draft.unres.md", draft);
  folder.write(".unres.json", "{}");
  const std::string uri = folder.uri("draft.unres.md");
  const std::string settings = folder.uri(".unres.json");
  Client client;
  client.initialize(pulling());
  client.open(uri, draft);
  client.open(settings, "{}", "json");
  CHECK(found(client, uri) == "number/percent 2");
  CHECK(shown(client, settings) == "nothing");
  const std::string text = R"({"severity": {"number/percent": "error"}})";
  for (std::size_t typed = 1; typed <= text.size(); ++typed) {
    client.notify("textDocument/didChange", {{"textDocument", {{"uri", settings}, {"version", typed}}},
                                             {"contentChanges", {{{"text", text.substr(0, typed)}}}}});
    CHECK(found(client, uri) == (typed < text.size() ? "number/percent 2" : "number/percent 1"));
    CHECK(shown(client, settings).starts_with(typed < text.size() ? "This is no JSON" : "") == true);
  }
  CHECK(shown(client, settings) == "");
  client.notify("textDocument/didChange", {{"textDocument", {{"uri", settings}, {"version", 100}}},
                                           {"contentChanges", {{{"text", R"({"severity": {"number/percnt": "error"}})"}}}}});
  CHECK(shown(client, settings) == "There is no rule \"number/percnt\"; is it number/percent?\n");
  const Json actions = client.request("textDocument/codeAction", {{"textDocument", {{"uri", settings}}},
                                                                  {"range", range(0, 20, 0, 20)},
                                                                  {"context", {{"diagnostics", Json::array()}}}});
  REQUIRE(actions.at("result").size() == 1);
  CHECK(actions.at("result").at(0).at("title") == "Write \"number/percent\"");
  CHECK(actions.at("result").at(0).at("edit").at("changes").at(settings).at(0).at("newText") == "\"number/percent\"");
  client.notify("textDocument/didClose", {{"textDocument", {{"uri", settings}}}});
  CHECK(shown(client, settings) == "");
  CHECK(found(client, uri) == "number/percent 2");
}

TEST_CASE("hostile settings do not take the server down") {
  const Folder folder;
  folder.write("draft.unres.md", draft);
  const std::string uri = folder.uri("draft.unres.md");
  const std::string settings = folder.uri(".unres.json");
  Client client;
  client.initialize(pulling());
  client.open(uri, draft);
  for (const std::string& text : {std::string(200'000, '['), std::string{"\xFF\xFE\x00\x01", 4}, std::string{R"({"names": [{"a": 1}], "mode": []})"},
                                  std::string{R"({"lengthBudget": 1e999})"}, std::string{}}) {
    folder.write(".unres.json", text);
    client.notify("workspace/didChangeWatchedFiles", {{"changes", {{{"uri", settings}, {"type", 2}}}}});
    CHECK(found(client, uri) == "number/percent 2");
    CHECK(shown(client, settings) != "nothing");
  }
}

TEST_CASE("a comment that silences a rule is offered by the server itself") {
  Client client;
  client.initialize(pulling());
  const std::string uri = "file:///drafts/a.unres.md";
  client.open(uri, draft);
  const Json actions = client.request("textDocument/codeAction", {{"textDocument", {{"uri", uri}}},
                                                                  {"range", range(2, 14, 2, 14)},
                                                                  {"context", {{"diagnostics", Json::array()}}}});
  std::string titles;
  std::string written;
  for (const Json& action : actions.at("result")) {
    titles += action.at("title").get<std::string>() + '\n';
    if (action.at("title") == "Silence number/percent on this line")
      written = action.at("edit").at("changes").at(uri).at(0).at("newText").get<std::string>();
  }
  CHECK(titles == "Write 25 per cent\nApply all safe fixes of unres\nSilence number/percent on this line\nSilence number/percent in this text\n"
                  "Explain number/percent\n");
  CHECK(written == "%% unres-ignore number/percent: (why?)\n");
}

} // namespace unres::test
