// What negotiators propose is accepted or rejected by code actions.
#include "session/client.h"
#include "session/sweep_table.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

const std::string uri = "file:///draft.unres.md";

std::string draft(const std::string& words) {
  return "*The General Assembly*,\n\n*Recalling* its purpose,\n\n1. *Decides* " + words +
         ";\n\n2. *Requests* {++EU: all++} States to act.\n";
}

Json actions(Client& client, int character, const std::string& only = "refactor.rewrite") {
  const Json context{{"diagnostics", Json::array()}, {"only", {only}}};
  Json out = Json::array();
  const Json answer = client.request("textDocument/codeAction", {{"textDocument", {{"uri", uri}}},
                                                                 {"range", range(4, character, 4, character)},
                                                                 {"context", context}});
  for (const Json& action : answer.at("result"))
    if (action.at("kind").get<std::string>().find("cept") != std::string::npos ||
        action.at("kind").get<std::string>().find("ject") != std::string::npos)
      out.push_back(action);
  return out;
}

std::vector<std::string> titles(const Json& actions) {
  std::vector<std::string> out;
  for (const Json& action : actions)
    out.push_back(action.at("title").get<std::string>());
  return out;
}

std::string edited(std::string text, const Json& edit) {
  std::vector<text::Edit> edits;
  const auto document = workspace::Document::open("draft.unres.md", text);
  const auto place = [&](const Json& at) {
    return text::to_offset(text, document->lines(),
                           {at.at("line").get<std::uint32_t>(), at.at("character").get<std::uint32_t>()}, text::Encoding::utf16);
  };
  for (const Json& each : edit.at("documentChanges").at(0).at("edits"))
    edits.push_back({{place(each.at("range").at("start")), place(each.at("range").at("end"))}, each.at("newText").get<std::string>()});
  return text::applied(text, edits).value();
}

} // namespace

TEST_CASE("a proposal is accepted or rejected, here and in the whole text, with a preview") {
  Client client;
  client.initialize(announcing_all("utf-16"));
  const std::string text = draft("to {++EU: always++} act");
  client.open(uri, text);
  const Json offered = actions(client, 25);
  CHECK(titles(offered) == std::vector<std::string>{"Accept what the EU proposes here", "Reject what the EU proposes here",
                                                    "Accept all that the EU proposes in this text",
                                                    "Reject all that the EU proposes in this text"});
  const Json here = client.request("codeAction/resolve", offered.at(0)).at("result").at("edit");
  CHECK(edited(text, here) == draft("to always act"));
  REQUIRE(here.at("changeAnnotations").size() == 1);
  const Json note = here.at("changeAnnotations").front();
  CHECK(note.at("needsConfirmation") == true);
  CHECK(note.at("description") == "{++EU: always++}");
  const Json everywhere = client.request("codeAction/resolve", offered.at(3)).at("result").at("edit");
  std::string without = draft("to act");
  without.replace(without.find("{++EU: all++} "), 14, "");
  CHECK(edited(text, everywhere) == without);
  CHECK(everywhere.at("changeAnnotations").size() == 2);
  CHECK(titles(actions(client, 25, "refactor.rewrite.reject")).size() == 2);
}

TEST_CASE("an alternative is chosen by who proposes it, and elsewhere nothing is offered") {
  Client client;
  client.initialize(announcing_all("utf-16"));
  const std::string text = draft("to [act | Mexico: rest]");
  client.open(uri, text);
  CHECK(actions(client, 3).empty());
  const Json offered = actions(client, 26);
  REQUIRE(offered.size() == 2);
  CHECK(edited(text, client.request("codeAction/resolve", offered.at(0)).at("result").at("edit")) == draft("to rest"));
  CHECK(edited(text, client.request("codeAction/resolve", offered.at(1)).at("result").at("edit")) == draft("to act"));
}

TEST_CASE("what would take the words of others along is refused with the reason") {
  Client client;
  client.initialize(announcing_all("utf-16"));
  client.open(uri, draft("to [EU: act [Mexico: soon]]"));
  const Json offered = actions(client, 18);
  REQUIRE(offered.size() >= 2);
  const Json answer = client.request("codeAction/resolve", offered.at(1));
  CHECK(answer.at("error").at("code") == -32803);
  CHECK(answer.at("error").at("message").get<std::string>().find("decide on it first") != std::string::npos);
}

} // namespace unres::test
