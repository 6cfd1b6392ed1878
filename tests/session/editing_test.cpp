// Quick fixes, outline, folds, selection and hovers, as three kinds of client get them.
#include "session/client.h"
#include "session/profiles.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace unres::test {
namespace {

const std::string uri = "file:///drafts/a.unres.md";

const std::string draft = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021;

1. *Requests* the Secretary-General:

   (a) To report;

   (b) To publish the report;

2. *Decides* to remain seized of the matter.
)";

Json actions(Client& client, const Json& where, const Json& context = {{"diagnostics", Json::array()}}) {
  return client
      .request("textDocument/codeAction", {{"textDocument", {{"uri", uri}}}, {"range", where}, {"context", context}})
      .at("result");
}

const Json* titled(const Json& list, const std::string& title) {
  for (const Json& action : list)
    if (action.at("title") == title)
      return &action;
  return nullptr;
}

const std::string fix_title = "End the paragraph with a comma";

} // namespace

TEST_CASE("VS Code gets a quick fix whose edit is resolved when it is chosen") {
  Client client;
  client.initialize(vs_code());
  client.open(uri, draft);
  const Json list = actions(client, range(2, 53, 2, 53));
  const Json* fix = titled(list, fix_title);
  REQUIRE(fix != nullptr);
  CHECK(fix->at("kind") == "quickfix");
  CHECK(fix->at("isPreferred") == true);
  CHECK_FALSE(fix->contains("edit"));
  const Json resolved = client.request("codeAction/resolve", *fix).at("result");
  const Json& change = resolved.at("edit").at("documentChanges").at(0);
  CHECK(change.at("textDocument").at("version") == 1);
  CHECK(change.at("edits").at(0).at("newText") == ",");
  CHECK(change.at("edits").at(0).at("range") == range(2, 53, 2, 54));

  SUBCASE("and is told to ask again when the text has moved on") {
    client.change(uri, 2, range(0, 0, 0, 0), "\n");
    const Json stale = client.request("codeAction/resolve", *fix);
    CHECK(stale.at("error").at("code") == -32801);
  }
  SUBCASE("and can have all safe fixes at once, on save") {
    const Json all = actions(client, range(0, 0, 0, 0),
                             {{"diagnostics", Json::array()}, {"only", {"source.fixAll"}}});
    REQUIRE(all.size() == 1);
    CHECK(all.at(0).at("kind") == "source.fixAll.unres");
    const Json edit = client.request("codeAction/resolve", all.at(0)).at("result").at("edit");
    CHECK_FALSE(edit.at("documentChanges").at(0).at("edits").empty());
  }
  SUBCASE("and an explanation of the rule") {
    const Json* explain = titled(list, "Explain preamble/end-comma");
    REQUIRE(explain != nullptr);
    CHECK(client.request("workspace/executeCommand", {{"command", explain->at("command").at("command")},
                                                       {"arguments", explain->at("command").at("arguments")}})
              .at("result")
              .is_null());
    client.request("textDocument/foldingRange", {{"textDocument", {{"uri", uri}}}});
    bool shown = false;
    for (const Json& message : client.received())
      shown |= message.value("method", "") == "window/showMessage";
    CHECK(shown);
  }
}

TEST_CASE("Debian's Neovim gets the edit with the action, in the form it takes") {
  Client client;
  client.initialize(neovim_0_7());
  client.open(uri, draft);
  const Json list = actions(client, range(2, 0, 3, 0));
  const Json* fix = titled(list, fix_title);
  REQUIRE(fix != nullptr);
  CHECK_FALSE(fix->contains("isPreferred"));
  CHECK(fix->at("edit").at("changes").at(uri).at(0).at("newText") == ",");
}

TEST_CASE("a client without action literals gets commands, if it lets edits be applied") {
  Client client;
  SUBCASE("it does") {
    client.initialize({{"workspace", {{"applyEdit", true}}}});
    client.open(uri, draft);
    const Json list = actions(client, range(2, 53, 2, 53));
    const Json* fix = titled(list, fix_title);
    REQUIRE(fix != nullptr);
    CHECK(fix->at("command").is_string());
    client.request("workspace/executeCommand", {{"command", fix->at("command")}, {"arguments", fix->at("arguments")}});
    client.request("textDocument/foldingRange", {{"textDocument", {{"uri", uri}}}});
    bool applied = false;
    for (const Json& message : client.received())
      applied |= message.value("method", "") == "workspace/applyEdit";
    CHECK(applied);
  }
  SUBCASE("it does not") {
    client.initialize(Json::object());
    client.open(uri, draft);
    CHECK(actions(client, range(2, 53, 2, 53)).empty());
  }
}

TEST_CASE("the outline has levels where the client can show them") {
  const Json ask{{"textDocument", {{"uri", uri}}}};
  {
    Client client;
    client.initialize(vs_code());
    client.open(uri, draft);
    const Json symbols = client.request("textDocument/documentSymbol", ask).at("result");
    REQUIRE_FALSE(symbols.empty());
    CHECK(symbols.at(0).contains("selectionRange"));
    CHECK(symbols.dump().find("(a)") != std::string::npos);
  }
  Client client;
  client.initialize(Json::object());
  client.open(uri, draft);
  const Json symbols = client.request("textDocument/documentSymbol", ask).at("result");
  REQUIRE_FALSE(symbols.empty());
  CHECK(symbols.at(0).at("location").at("uri") == uri);
}

TEST_CASE("parts fold, and the selection grows from the word to the text") {
  Client client;
  client.initialize(vs_code());
  client.open(uri, draft);
  const Json folds = client.request("textDocument/foldingRange", {{"textDocument", {{"uri", uri}}}}).at("result");
  const bool paragraph = std::any_of(folds.begin(), folds.end(), [](const Json& fold) {
    return fold.at("startLine") == 4 && fold.at("endLine") == 8;
  });
  CHECK(paragraph);
  Json step = client
                  .request("textDocument/selectionRange",
                           {{"textDocument", {{"uri", uri}}}, {"positions", {{{"line", 2}, {"character", 30}}}}})
                  .at("result")
                  .at(0);
  CHECK(step.at("range") == range(2, 30, 2, 33)); // "187"
  int steps = 1;
  for (; step.contains("parent"); ++steps)
    step = Json(step.at("parent"));
  CHECK(steps >= 4);
  CHECK(step.at("range") == range(0, 0, 11, 0));
}

TEST_CASE("hovering a finding explains its rule, in the client's format") {
  const Json at{{"textDocument", {{"uri", uri}}}, {"position", {{"line", 2}, {"character", 53}}}};
  {
    Client client;
    client.initialize(vs_code());
    client.open(uri, draft);
    const Json hover = client.request("textDocument/hover", at).at("result");
    CHECK(hover.at("contents").at("kind") == "markdown");
    CHECK(hover.at("contents").at("value").get<std::string>().find("preamble/end-comma") != std::string::npos);
  }
  Client client;
  client.initialize(Json::object());
  client.open(uri, draft);
  const Json hover = client.request("textDocument/hover", at).at("result");
  CHECK(hover.at("contents").at("kind") == "plaintext");
  CHECK(hover.at("contents").at("value").get<std::string>().find("**") == std::string::npos);
}

} // namespace unres::test
