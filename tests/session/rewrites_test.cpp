// Edits of a whole draft that are asked for by name: applied, refused with the reasons, or asked about first.
#include "session/client.h"
#include "session/profiles.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

const std::string uri = "file:///draft.unres.md";

std::string draft(const std::string& calls, const std::string& notes) {
  return "*The General Assembly*,\n\n*Recalling* " + calls + "\n\n1. *Decides* to go on;\n\n2. *Decides* to stop.\n\n" + notes;
}

Json run(Client& client, const std::string& command, const Json& argument = uri) {
  return client.request("workspace/executeCommand", {{"command", command}, {"arguments", {argument}}});
}

// What the server asked to be changed: the new texts.
std::vector<std::string> applied(Client& client) {
  const Json asked = client.called("workspace/applyEdit");
  std::vector<std::string> out;
  for (const Json& edit : asked.at("params").at("edit").at("documentChanges").at(0).at("edits"))
    out.push_back(edit.at("newText").get<std::string>());
  return out;
}

std::string shown(Client& client) { return client.called("window/showMessage").at("params").at("message").get<std::string>(); }

Json actions(Client& client, int line, int character, const Json& only = nullptr) {
  Json context{{"diagnostics", Json::array()}};
  if (!only.is_null())
    context["only"] = only;
  Json found = Json::array();
  const Json all = client.request("textDocument/codeAction", {{"textDocument", {{"uri", uri}}},
                                                               {"range", range(line, character, line, character)},
                                                               {"context", context}})
                       .at("result");
  for (const Json& action : all)
    if (action.contains("command") && action.at("command").at("command") != "unres.explainRule")
      found.push_back(action);
  return found;
}

} // namespace

TEST_CASE("notes are renumbered by command") {
  Client client;
  const Json announced = client.initialize(vs_code());
  CHECK(announced.dump().find("unres.renumberFootnotes") != std::string::npos);
  client.open(uri, draft("one² and another,¹", "¹ A/77/127.\n\n² Resolution 70/1.\n"));
  CHECK(run(client, "unres.renumberFootnotes").at("result").is_null());
  CHECK(applied(client) == std::vector<std::string>{"¹", "²", "¹ Resolution 70/1.\n\n² A/77/127."});
}

TEST_CASE("a refusal names the culprits and changes nothing") {
  Client client;
  client.initialize(vs_code());
  client.open(uri, draft("one² and another,¹", "¹ A/77/127.\n\n³ Resolution 70/1.\n"));
  run(client, "unres.renumberFootnotes");
  CHECK(shown(client) == "Nothing was changed. Line 3: Call 2 has no note\nLine 11: Nothing in the text calls note 3");
  for (const Json& message : client.received())
    CHECK(message.value("method", "") != "workspace/applyEdit");
}

TEST_CASE("notes in order are told to be so") {
  Client client;
  client.initialize(vs_code());
  client.open(uri, draft("one¹ and another,²", "¹ A/77/127.\n\n² Resolution 70/1.\n"));
  run(client, "unres.renumberFootnotes", {{"uri", uri}});
  CHECK(shown(client) == "There is nothing to change");
}

TEST_CASE("what a conversion loses is asked first") {
  Client client;
  client.initialize(vs_code());
  client.open(uri, draft("one[^goals] and another,[^1]", "[^1]: A/77/127.\n\n[^goals]: Resolution 70/1.\n"));
  run(client, "unres.convertFootnotes");
  const Json question = client.called("window/showMessageRequest");
  CHECK(question.at("params").at("message") == "Write the notes as superscripts? The name of a label is lost: goals");
  SUBCASE("and done where people go on") {
    client.respond(question, question.at("params").at("actions").at(0));
    CHECK(applied(client) == std::vector<std::string>{"¹", "²", "²", "¹"});
  }
  SUBCASE("and not done otherwise") {
    client.respond(question, nullptr);
    client.request("textDocument/foldingRange", {{"textDocument", {{"uri", uri}}}});
    for (const Json& message : client.received())
      CHECK(message.value("method", "") != "workspace/applyEdit");
  }
}

TEST_CASE("both are offered at a note, and where their kind is asked for") {
  Client client;
  client.initialize(vs_code());
  client.open(uri, draft("one² and another,¹", "¹ A/77/127.\n\n² Resolution 70/1.\n"));
  const Json at_call = actions(client, 2, 15);
  REQUIRE(at_call.size() == 2);
  CHECK(at_call.at(0).at("title") == "Renumber the notes in the order of their calls");
  CHECK(at_call.at(1).at("title") == "Write the notes as [^n]");
  CHECK(actions(client, 2, 3).empty());
  CHECK(actions(client, 0, 0, {"source"}).size() == 1);
  const Json argument = at_call.at(1).at("command").at("arguments").at(0);
  run(client, "unres.convertFootnotes", argument);
  CHECK(applied(client) == std::vector<std::string>{"[^2]", "[^1]", "[^1]:", "[^2]:"});
}

TEST_CASE("paragraphs are renumbered with the references to them") {
  Client client;
  client.initialize(vs_code());
  client.open(uri, "*The General Assembly*,\n\n*Recalling* this,\n\n1. *Decides* to go on;\n\n3. *Notes* paragraph 3 below;\n\n"
                   "4. *Notes* paragraph 3 above.\n");
  run(client, "unres.renumberParagraphs");
  CHECK(applied(client) == std::vector<std::string>{"2", "2", "3", "2"});
  CHECK(actions(client, 6, 1).size() == 1);
}

TEST_CASE("Enter brings the next label") {
  Client client;
  const Json announced = client.initialize(vs_code());
  CHECK(announced.at("capabilities").at("documentOnTypeFormattingProvider").at("firstTriggerCharacter") == "\n");
  client.open(uri, "*The General Assembly*,\n\n*Recalling* this,\n\n1. *Decides* to go on;\n");
  const Json edits = client.request("textDocument/onTypeFormatting", {{"textDocument", {{"uri", uri}}},
                                                                       {"position", {{"line", 5}, {"character", 0}}},
                                                                       {"ch", "\n"},
                                                                       {"options", {{"tabSize", 4}, {"insertSpaces", true}}}})
                         .at("result");
  REQUIRE(edits.size() == 1);
  CHECK(edits.at(0).at("newText") == "\n2. ");
  CHECK(edits.at(0).at("range") == range(5, 0, 5, 0));
}

TEST_CASE("wrong arguments are told") {
  Client client;
  client.initialize(vs_code());
  CHECK(run(client, "unres.renumberFootnotes").at("error").at("code") == -32602);
  CHECK(run(client, "unres.renumberFootnotes", 7).at("error").at("code") == -32602);
  CHECK(run(client, "unres.renumber").at("error").at("code") == -32602);
  CHECK(client.request("workspace/executeCommand", {{"command", "unres.renumberFootnotes"}}).at("error").at("code") == -32602);
}

} // namespace unres::test
