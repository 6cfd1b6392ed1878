// Findings over all files of the workspace, pulled.
#include "session/client.h"
#include "session/profiles.h"
#include "support/folder.h"

#include <doctest/doctest.h>

#include <map>
#include <thread>

namespace unres::test {
namespace {

const std::string sound = "*The General Assembly*,\n\n*Recalling* the lights of the coast,\n\n"
                          "1. *Decides* to keep the lamps lit;\n\n2. *Invites* ships to pass.\n";
const std::string unsound = "*The General Assembly*,\n\n*Recalling* the lights of the coast\n\n"
                            "1. *Decides* to keep the lamps lit;\n\n2. *Invites* ships to pass.\n"; // A comma is missing.

Json folders(const Folder& folder) { return {{"workspaceFolders", {{{"uri", folder.uri()}, {"name", "drafts"}}}}}; }

Json previous(const std::map<std::string, Json>& reports) {
  Json out = Json::array();
  for (const auto& [uri, report] : reports)
    if (report.contains("resultId"))
      out.push_back({{"uri", uri}, {"value", report.at("resultId")}});
  return out;
}

std::map<std::string, Json> by_uri(const Json& result) {
  std::map<std::string, Json> out;
  for (const Json& report : result.at("items")) {
    CHECK_FALSE(out.contains(report.at("uri").get<std::string>()));
    out[report.at("uri").get<std::string>()] = report;
  }
  return out;
}

std::map<std::string, Json> pull(Client& client, const std::map<std::string, Json>& before = {}) {
  return by_uri(client.request("workspace/diagnostic", {{"previousResultIds", previous(before)}}).at("result"));
}

} // namespace

TEST_CASE("each resolution of the workspace has a report, and is unchanged while its findings are") {
  const Folder folder;
  folder.write("a.unres.md", sound);
  folder.write("b.res.md", unsound);
  folder.write("notes.md", unsound); // Nobody has said that this is to be checked.
  folder.write("README.md", "# Recalling\n\nNothing of ours\n");
  Client client;
  CHECK(client.initialize(vs_code(), folders(folder)).at("capabilities").at("diagnosticProvider").at("workspaceDiagnostics") == true);
  const auto first = pull(client);
  REQUIRE(first.size() == 2);
  const Json& b = first.at(folder.uri("b.res.md"));
  CHECK(b.at("kind") == "full");
  CHECK(b.at("version").is_null());
  REQUIRE(b.at("items").size() == 1);
  CHECK(b.at("items").at(0).at("code") == "preamble/end-comma");
  CHECK(first.at(folder.uri("a.unres.md")).at("items").empty());

  const auto second = pull(client, first);
  for (const auto& [uri, report] : second) {
    CHECK(report.at("kind") == "unchanged");
    CHECK(report.at("resultId") == first.at(uri).at("resultId"));
  }

  // Another text with the same findings is unchanged too; other findings are not.
  client.open(folder.uri("b.res.md"), unsound + "\n3. *Invites* harbours to follow.\n", "unres", 5);
  client.open(folder.uri("notes.md"), unsound, "unres", 2);
  client.open(folder.uri("a.unres.md"), unsound, "unres", 3);
  const auto third = pull(client, second);
  CHECK(third.at(folder.uri("b.res.md")).at("version") == 5);
  CHECK(third.at(folder.uri("a.unres.md")).at("version") == 3);
  CHECK(third.at(folder.uri("notes.md")).at("items").size() == 1);
  CHECK(third.at(folder.uri("a.unres.md")).at("kind") == "full");
  CHECK(third.at(folder.uri("a.unres.md")).at("items").size() == 1);

  // What the pull of one document says is the same.
  const Json one = client.request("textDocument/diagnostic", {{"textDocument", {{"uri", folder.uri("a.unres.md")}}}}).at("result");
  CHECK(one.at("resultId") == third.at(folder.uri("a.unres.md")).at("resultId"));
  CHECK(client.request("workspace/diagnostic", {{"previousResultIds", "x"}}).at("error").at("code") == -32602);
}

TEST_CASE("a file that is no more loses its findings") {
  const Folder folder;
  folder.write("a.unres.md", unsound);
  folder.write("b.res.md", unsound);
  Client client;
  client.initialize(vs_code(), folders(folder));
  const auto first = pull(client);
  REQUIRE(first.size() == 2);
  std::filesystem::remove(folder.path("a.unres.md"));
  std::filesystem::remove(folder.path("b.res.md"));
  SUBCASE("told") {
    client.notify("workspace/didChangeWatchedFiles", {{"changes", {{{"uri", folder.uri("a.unres.md")}, {"type", 3}},
                                                                   {{"uri", folder.uri("b.res.md")}, {"type", 3}}}}});
    const auto second = pull(client, first);
    REQUIRE(second.size() == 2);
    for (const auto& [uri, report] : second) {
      CHECK(report.at("kind") == "full");
      CHECK(report.at("items").empty());
      CHECK_FALSE(report.contains("resultId"));
    }
    CHECK(pull(client, second).empty());
  }
  SUBCASE("untold") {
    // What is known of them stands until somebody says that they have changed.
    CHECK(pull(client, first).at(folder.uri("a.unres.md")).at("kind") == "unchanged");
    client.notify("workspace/didChangeConfiguration", {{"settings", {{"severity", {{"spelling", "off"}}}}}});
    CHECK(pull(client, first).at(folder.uri("a.unres.md")).at("items").empty());
  }
}

TEST_CASE("settings and other files change the findings") {
  const Folder folder;
  folder.write("a.unres.md", unsound);
  folder.write("in/b.unres.md", unsound);
  Client client;
  Json capabilities = vs_code();
  capabilities["workspace"]["diagnostics"] = {{"refreshSupport", true}};
  client.initialize(capabilities, folders(folder));
  const auto first = pull(client);
  folder.write("in/.unres.json", R"({"severity": {"preamble/end-comma": "off"}})");
  client.notify("workspace/didChangeWatchedFiles", {{"changes", {{{"uri", folder.uri("in/.unres.json")}, {"type", 1}}}}});
  const auto second = pull(client, first);
  CHECK(second.at(folder.uri("a.unres.md")).at("kind") == "unchanged");
  CHECK(second.at(folder.uri("in/b.unres.md")).at("kind") == "full");
  CHECK(second.at(folder.uri("in/b.unres.md")).at("items").empty());

  folder.write("a.unres.md", sound);
  client.notify("workspace/didChangeWatchedFiles", {{"changes", {{{"uri", folder.uri("a.unres.md")}, {"type", 2}}}}});
  client.respond(client.called("workspace/diagnostic/refresh"), nullptr);
  CHECK(pull(client, second).at(folder.uri("a.unres.md")).at("items").empty());
}

TEST_CASE("reports go ahead in parts to a client that takes them, with the progress it asks for") {
  const Folder folder;
  for (int i = 0; i < 300; ++i)
    folder.write(std::to_string(i) + ".unres.md", i % 2 == 0 ? sound : unsound);
  Client client;
  client.initialize(vs_code(), folders(folder));
  const Json answer = client.request("workspace/diagnostic", {{"previousResultIds", Json::array()},
                                                              {"partialResultToken", "parts"},
                                                              {"workDoneToken", 7}});
  CHECK(answer.at("result").at("items").empty());
  std::map<std::string, Json> all;
  int begun = 0;
  for (const Json& message : client.received()) {
    if (message.value("method", "") != "$/progress")
      continue;
    const Json& params = message.at("params");
    if (params.at("token") == 7) {
      const auto kind = params.at("value").at("kind").get<std::string>();
      begun += kind == "begin" ? 1 : kind == "end" ? -1 : 0;
      continue;
    }
    CHECK(params.at("token") == "parts");
    CHECK(params.at("value").at("items").size() < 300);
    all.merge(by_uri(params.at("value")));
  }
  CHECK(all.size() == 300);
  CHECK(begun == 0);
}

TEST_CASE("checking the workspace makes way for what is quick, and can be cancelled") {
  const Folder folder;
  for (int i = 0; i < 300; ++i)
    folder.write(std::to_string(i) + ".unres.md", unsound);
  Client client;
  client.initialize(vs_code(), folders(folder));
  client.open(folder.uri("1.unres.md"), unsound);
  const std::int64_t check = client.send_request("workspace/diagnostic", {{"previousResultIds", Json::array()}});
  const std::int64_t quick =
      client.send_request("textDocument/documentSymbol", {{"textDocument", {{"uri", folder.uri("1.unres.md")}}}});
  CHECK(client.answer(quick).contains("result"));
  client.notify("$/cancelRequest", {{"id", check}});
  const Json answer = client.answer(check);
  CHECK((answer.contains("result") || answer.at("error").at("code") == -32800));
  CHECK(pull(client).size() == 300);

  client.send_request("workspace/diagnostic", {{"previousResultIds", Json::array()}});
  CHECK(client.request("shutdown").at("result").is_null());
  client.notify("exit");
  CHECK(client.exit_code() == 0);
}

} // namespace unres::test
