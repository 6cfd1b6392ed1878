// Symbols over all resolutions of the workspace, and the progress of reading them.
#include "session/client.h"
#include "session/profiles.h"
#include "support/folder.h"

#include <doctest/doctest.h>

#include <set>

namespace unres::test {
namespace {

std::string adopted(int number, const std::string& title) {
  const std::string text = "79/" + std::to_string(number);
  return "United Nations\n\nA/RES/" + text +
         "\n\nGeneral Assembly\n\nResolution adopted by the General Assembly on 9 December 2024\n\n**" + text + ". " +
         title + "**\n\n*The General Assembly*,\n\n*Recalling* the lights of the coast,\n\n1. *Decides* to keep the lamps "
         "lit;\n\n2. *Requests* the Secretary-General to report.\n\nAnnex\n\n**Rules of the light**\n\n1. Lamps burn.\n";
}

Json folders(const std::vector<std::string>& uris) {
  Json out = Json::array();
  for (const std::string& uri : uris)
    out.push_back({{"uri", uri}, {"name", uri}});
  return {{"workspaceFolders", out}};
}

Json symbols(Client& client, const std::string& query) {
  return client.request("workspace/symbol", {{"query", query}}).at("result");
}

std::vector<std::string> names(const Json& found) {
  std::vector<std::string> out;
  for (const Json& each : found)
    out.push_back(each.at("name").get<std::string>());
  return out;
}

Json event(const std::vector<std::string>& added, const std::vector<std::string>& removed) {
  return {{"event",
           {{"added", folders(added).at("workspaceFolders")}, {"removed", folders(removed).at("workspaceFolders")}}}};
}

} // namespace

TEST_CASE("symbols of all files are found, the best first, with where they stand") {
  const Folder folder;
  folder.write("lamps.unres.md", adopted(362, "Lamps and lighthouses"));
  folder.write("in/buoys.md", adopted(363, "Buoys"));
  folder.write("README.md", "# Lamps\n\nNothing of ours.\n");
  Client client;
  CHECK(client.initialize(vs_code(), folders({folder.uri()})).at("capabilities").at("workspaceSymbolProvider") == true);

  const Json found = symbols(client, "lamps");
  REQUIRE(names(found) == std::vector<std::string>{"A/RES/79/362 Lamps and lighthouses", "1. Lamps burn.", "1. Lamps burn.",
                                                   "1. Decides to keep the lamps lit;", "1. Decides to keep the lamps lit;"});
  CHECK(found.at(0).at("kind") == 1);
  CHECK(found.at(0).at("containerName") == "lamps.unres.md");
  CHECK(found.at(0).at("location").at("uri") == folder.uri("lamps.unres.md"));
  CHECK(found.at(0).at("location").at("range").at("start").at("line") == 8);
  CHECK(found.at(1).at("containerName") == "A/RES/79/363 Buoys, Annex, Rules of the light");
  CHECK(found.at(3).at("location").at("range").at("start").at("line") == 14);
  CHECK(found.at(3).at("kind") == 12);

  CHECK(names(symbols(client, "79/363")).front() == "A/RES/79/363 Buoys");
  CHECK(names(symbols(client, "")) == std::vector<std::string>{"A/RES/79/363 Buoys", "A/RES/79/362 Lamps and lighthouses"});
  CHECK(names(symbols(client, "reqsec")) ==
        std::vector<std::string>{"2. Requests the Secretary-General to report.", "2. Requests the Secretary-General to report."});
  CHECK(symbols(client, "no such words").empty());
  CHECK(client.request("workspace/symbol", {{"query", 7}}).at("error").at("code") == -32602);
}

TEST_CASE("open documents are found as they are edited, also without a file") {
  const Folder folder;
  folder.write("lamps.unres.md", adopted(362, "Lamps and lighthouses"));
  Client client;
  client.initialize(vs_code(), folders({folder.uri()}));
  const std::string uri = "file://" + folder.path("lamps.unres.md").generic_string();
  client.open(uri, adopted(362, "Foghorns"));
  client.open("untitled:1", "*The General Assembly*,\n\n1. *Decides* to sound the foghorns.\n");
  client.open("untitled:2", "# Foghorns\n", "markdown");
  CHECK(names(symbols(client, "foghorns")) ==
        std::vector<std::string>{"A/RES/79/362 Foghorns", "1. Decides to sound the foghorns."});
  CHECK(symbols(client, "lighthouses").empty());
  client.change(uri, 2, range(8, 10, 8, 18), "Sirens");
  CHECK(symbols(client, "sirens").size() == 1);
  client.notify("textDocument/didClose", {{"textDocument", {{"uri", uri}}}});
  client.notify("textDocument/didClose", {{"textDocument", {{"uri", "untitled:1"}}}});
  CHECK(names(symbols(client, "lighthouses")).front() == "A/RES/79/362 Lamps and lighthouses");
  CHECK(symbols(client, "foghorns").empty());
}

TEST_CASE("folders come and go, and a file in two of them is one") {
  const Folder folder;
  folder.write("a/lamps.unres.md", adopted(362, "Lamps"));
  folder.write("a/in/buoys.unres.md", adopted(363, "Buoys"));
  folder.write("a/.hidden/bells.unres.md", adopted(364, "Bells"));
  folder.write("b/horns.unres.md", adopted(365, "Horns"));
  Client client;
  Json capabilities = vs_code();
  capabilities["workspace"]["workspaceFolders"] = true;
  client.initialize(capabilities);
  CHECK(symbols(client, "").empty());
  const auto change = [&](const std::vector<std::string>& added, const std::vector<std::string>& removed) {
    client.notify("workspace/didChangeWorkspaceFolders", event(added, removed));
    std::set<std::string> out;
    const auto found = names(symbols(client, ""));
    for (const std::string& name : found)
      out.insert(name.substr(name.rfind(' ') + 1));
    CHECK(out.size() == found.size());
    return out;
  };
  using Names = std::set<std::string>;
  CHECK(change({folder.uri("a/in")}, {}) == Names{"Buoys"});
  CHECK(change({folder.uri("a")}, {}) == Names{"Buoys", "Lamps"});
  CHECK(change({folder.uri("a/.hidden"), folder.uri("b/")}, {}) == Names{"Bells", "Buoys", "Horns", "Lamps"});
  CHECK(change({}, {folder.uri("a/in")}) == Names{"Bells", "Buoys", "Horns", "Lamps"});
  CHECK(change({}, {folder.uri("a")}) == Names{"Bells", "Horns"});
  CHECK(change({folder.uri("no/such")}, {folder.uri("a/.hidden"), folder.uri("b")}) == Names{});
}

TEST_CASE("links in circles and files that cannot be read are passed over") {
  const Folder folder;
  folder.write("lamps.unres.md", adopted(362, "Lamps"));
  folder.write("in/buoys.unres.md", adopted(363, "Buoys"));
  std::filesystem::create_directory_symlink(folder.path(), folder.path("in/again"));
  std::filesystem::create_symlink(folder.path("nowhere.md"), folder.path("dangling.unres.md"));
  std::filesystem::create_symlink(folder.path("self.unres.md"), folder.path("self.unres.md"));
  std::filesystem::create_directory(folder.path("folder.unres.md"));
  folder.write("bytes.unres.md", std::string("\xff\xfe\0\x80 Lamps", 10));
  folder.write("empty.unres.md", "");
  Client client;
  client.initialize(vs_code(), folders({folder.uri()}));
  CHECK(symbols(client, "79/362").size() == 1);
  CHECK(symbols(client, "79/363").size() == 1);
}

TEST_CASE("reading many files is shown where announced, and what is read stays when the user cancels it") {
  const Folder folder;
  for (int i = 100; i < 700; ++i)
    folder.write("drafts/" + std::to_string(i) + ".unres.md", adopted(i, "Lamps"));
  Json capabilities = vs_code();
  SUBCASE("not announced") {
    Client client;
    client.initialize(capabilities, folders({folder.uri()}));
    CHECK(symbols(client, "79/699").size() == 1);
    for (const Json& message : client.received())
      CHECK(message.value("method", "") != "window/workDoneProgress/create");
  }
  capabilities["window"]["workDoneProgress"] = true;
  SUBCASE("refused") {
    Client client;
    client.initialize(capabilities, folders({folder.uri()}));
    client.called("window/workDoneProgress/create");
    CHECK(symbols(client, "79/699").size() == 1);
    for (const Json& message : client.received())
      CHECK(message.value("method", "") != "$/progress");
  }
  SUBCASE("cancelled") {
    Client client;
    client.initialize(capabilities, folders({folder.uri()}));
    const Json asked = client.called("window/workDoneProgress/create");
    client.notify("window/workDoneProgress/cancel", {{"token", "another"}});
    client.notify("window/workDoneProgress/cancel", asked.at("params"));
    client.respond(asked, nullptr);
    CHECK(symbols(client, "79/").size() <= 200);
    // Whatever was told of it has been ended.
    int open = 0;
    for (const Json& message : client.received())
      if (message.value("method", "") == "$/progress") {
        CHECK(message.at("params").at("token") == asked.at("params").at("token"));
        const auto kind = message.at("params").at("value").at("kind").get<std::string>();
        open += kind == "begin" ? 1 : kind == "end" ? -1 : 0;
      }
    CHECK(open == 0);
  }
}

TEST_CASE("a few files are read without a word") {
  const Folder folder;
  folder.write("lamps.unres.md", adopted(362, "Lamps"));
  Json capabilities = vs_code();
  capabilities["window"]["workDoneProgress"] = true;
  Client client;
  client.initialize(capabilities, folders({folder.uri()}));
  CHECK(symbols(client, "79/362").size() == 1);
  for (const Json& message : client.received())
    CHECK(message.value("method", "") != "window/workDoneProgress/create");
}

TEST_CASE("a long request can be cancelled, and the end may come in its middle") {
  const Folder folder;
  for (int i = 100; i < 400; ++i)
    folder.write(std::to_string(i) + ".unres.md", adopted(i, "Lamps"));
  SUBCASE("a thousand cancelled ones are answered once each") {
    Client client;
    client.initialize(vs_code(), folders({folder.uri()}));
    std::vector<std::int64_t> ids;
    for (int i = 0; i < 1000; ++i)
      ids.push_back(client.send_request("workspace/symbol", {{"query", "lamps"}}));
    for (const std::int64_t id : ids)
      client.notify("$/cancelRequest", {{"id", id}});
    std::map<std::int64_t, int> answers;
    for (const std::int64_t id : ids) {
      const Json answer = client.answer(id);
      CHECK((answer.contains("result") || answer.at("error").at("code") == -32800));
    }
    CHECK(symbols(client, "79/399").size() == 1);
    for (const Json& message : client.received())
      if (message.contains("id") && !message.contains("method"))
        ++answers[message.at("id").get<std::int64_t>()];
    for (const std::int64_t id : ids)
      CHECK(answers[id] == 1);
  }
  SUBCASE("a folder goes while it is read") {
    Client client;
    client.initialize(vs_code(), folders({folder.uri()}));
    const std::int64_t id = client.send_request("workspace/symbol", {{"query", ""}});
    client.notify("workspace/didChangeWorkspaceFolders", event({}, {folder.uri()}));
    CHECK(client.answer(id).contains("result"));
    CHECK(symbols(client, "").empty());
  }
  SUBCASE("shutdown") {
    Client client;
    client.initialize(vs_code(), folders({folder.uri()}));
    client.send_request("workspace/symbol", {{"query", "lamps"}});
    CHECK(client.request("shutdown").at("result").is_null());
    client.notify("exit");
    CHECK(client.exit_code() == 0);
  }
  SUBCASE("the end of input") {
    Client client;
    client.initialize(vs_code(), folders({folder.uri()}));
    client.send_request("workspace/symbol", {{"query", "lamps"}});
    client.hang_up();
    CHECK(client.exit_code() == 1);
  }
}

} // namespace unres::test
