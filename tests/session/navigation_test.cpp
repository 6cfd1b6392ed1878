// From calls to notes over the wire, renaming and typing them, in the form that each client takes.
#include "session/client.h"
#include "session/profiles.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

const std::string uri = "file:///drafts/notes.unres.md";

// A character beyond the Basic Multilingual Plane stands before the calls: two units of UTF-16.
const std::string draft = R"(*The General Assembly*,

*Recalling* 𝄞 the goals,[^1] and the rules,[^rules]

1. *Decides* to remain seized of the matter.

[^1]: Resolution 70/1.

[^rules]: Resolution 70/175, annex.

[^left]: A/77/127.
)";

Json at(int line, int character) {
  return {{"textDocument", {{"uri", uri}}}, {"position", {{"line", line}, {"character", character}}}};
}

Json capabilities() {
  Json out = vs_code();
  out["textDocument"]["rename"] = {{"prepareSupport", true}};
  out["textDocument"]["linkedEditingRange"] = {{"dynamicRegistration", true}};
  return out;
}

} // namespace

TEST_CASE("what is served is advertised, and told only to those who know of it") {
  Client client;
  const Json served = client.initialize(capabilities()).at("capabilities");
  for (const char* provider : {"definitionProvider", "referencesProvider", "documentHighlightProvider",
                               "linkedEditingRangeProvider"})
    CHECK(served.at(provider) == true);
  CHECK(served.at("renameProvider") == Json{{"prepareProvider", true}});

  Client other;
  const Json fewer = other.initialize(pushing()).at("capabilities");
  CHECK(fewer.at("renameProvider") == true);
  CHECK_FALSE(fewer.contains("linkedEditingRangeProvider"));
}

TEST_CASE("a call leads to its note and lights up with it") {
  Client client;
  client.initialize(capabilities());
  client.open(uri, draft);
  const Json target = client.request("textDocument/definition", at(2, 27)).at("result");
  CHECK(target == Json{{"uri", uri}, {"range", range(6, 0, 6, 5)}});
  CHECK(client.request("textDocument/definition", at(2, 3)).at("result").is_null());

  Json ask = at(2, 27);
  ask["context"] = {{"includeDeclaration", false}};
  CHECK(client.request("textDocument/references", ask).at("result") == Json{{{"uri", uri}, {"range", range(2, 25, 2, 29)}}});
  const Json lit = client.request("textDocument/documentHighlight", at(6, 2)).at("result");
  CHECK(lit == Json{{{"range", range(2, 25, 2, 29)}, {"kind", 2}}, {{"range", range(6, 0, 6, 5)}, {"kind", 3}}});
}

TEST_CASE("a label is renamed, and where it cannot be the client is told why") {
  Client client;
  client.initialize(capabilities());
  client.open(uri, draft);
  CHECK(client.request("textDocument/prepareRename", at(2, 27)).at("result") ==
        Json{{"range", range(2, 27, 2, 28)}, {"placeholder", "1"}});
  const Json none = client.request("textDocument/prepareRename", at(2, 3)).at("error");
  CHECK(none.at("code") == -32803);
  CHECK(none.at("message") == "Only labels of notes, short names and names of instruments can be renamed");

  Json ask = at(2, 27);
  ask["newName"] = "rules";
  CHECK(client.request("textDocument/rename", ask).at("error").at("message") == "Label rules is taken");
  ask["newName"] = "goals";
  const Json edit = client.request("textDocument/rename", ask).at("result").at("documentChanges").at(0);
  REQUIRE(edit.at("edits").size() == 2);
  CHECK(edit.at("edits").at(0) == Json{{"range", range(2, 27, 2, 28)}, {"newText", "goals"}});
}

TEST_CASE("call and note are typed together") {
  Client client;
  client.initialize(capabilities());
  client.open(uri, draft);
  const Json linked = client.request("textDocument/linkedEditingRange", at(8, 4)).at("result");
  CHECK(linked.at("ranges") == Json{range(2, 46, 2, 51), range(8, 2, 8, 7)});
  CHECK(client.request("textDocument/linkedEditingRange", at(2, 3)).at("result").is_null());
}

TEST_CASE("a call that is begun may become one with its note, in any encoding") {
  for (const auto& each : {std::pair{"utf-8", 2}, std::pair{"utf-16", 0}, std::pair{"utf-32", -1}}) {
    const std::string encoding = each.first; // clang 14 captures no part of a structured binding.
    const int shift = each.second;
    CAPTURE(encoding);
    Client client;
    client.initialize(pushing({encoding}));
    client.open(uri, draft);
    client.change(uri, 2, range(2, 52 + shift, 2, 52 + shift), ",[^new");
    Json ask = at(2, 58 + shift);
    ask["context"] = {{"triggerKind", 2}, {"triggerCharacter", "^"}};
    const Json items = client.request("textDocument/completion", ask).at("result").at("items");
    REQUIRE(items.size() == 2);
    CHECK(items.at(0).at("label") == "[^new] · new note");
    CHECK(items.at(0).at("textEdit") == Json{{"range", range(2, 53 + shift, 2, 58 + shift)}, {"newText", "[^new]"}});
    CHECK(items.at(0).at("additionalTextEdits").at(0) == Json{{"range", range(10, 18, 10, 18)}, {"newText", "\n\n[^new]: "}});
  }
}

TEST_CASE("a note that nothing calls is deleted where its finding is shown") {
  Client client;
  client.initialize(capabilities());
  client.open(uri, draft);
  Json ask{{"textDocument", {{"uri", uri}}}, {"range", range(10, 1, 10, 1)}, {"context", {{"diagnostics", Json::array()}}}};
  const Json actions = client.request("textDocument/codeAction", ask).at("result");
  const auto found = std::find_if(actions.begin(), actions.end(),
                                  [](const Json& action) { return action.at("title") == "Delete note left"; });
  REQUIRE(found != actions.end());
  const Json resolved = client.request("codeAction/resolve", *found).at("result");
  CHECK(resolved.at("edit").at("documentChanges").at(0).at("edits") ==
        Json{{{"range", range(8, 35, 10, 18)}, {"newText", ""}}});
}

TEST_CASE("what is not open has nowhere to go") {
  Client client;
  client.initialize(capabilities());
  CHECK(client.request("textDocument/definition", at(0, 0)).at("result").is_null());
  CHECK(client.request("textDocument/documentHighlight", at(0, 0)).at("result").empty());
  CHECK(client.request("textDocument/prepareRename", at(0, 0)).at("result").is_null());
  CHECK(client.request("textDocument/references", at(0, 0)).at("error").at("code") == -32602);
}

} // namespace unres::test
