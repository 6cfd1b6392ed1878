// What drafts of a workspace know of one another, the user's index, and the settings.
#include "session/client.h"
#include "session/profiles.h"
#include "support/folder.h"

#include <doctest/doctest.h>


namespace unres::test {
namespace {

namespace fs = std::filesystem;

std::string adopted(const std::string& day) {
  return "United Nations\n\nA/RES/79/362\n\nGeneral Assembly\n\nResolution adopted by the General Assembly on " + day +
         " December 2024\n\n**79/362. Lamps and lighthouses**\n\n*The General Assembly*,\n\n*Decides* to keep the "
         "lamps lit.\n";
}

const std::string citing = "*The General Assembly*,\n\n*Recalling* its resolution 79/362 of 9 December "
                           "2024,\n\n*Decides* to keep the lamps lit.\n";

Json folders(const Folder& folder) {
  return {{"workspaceFolders", {{{"uri", folder.uri()}, {"name", "drafts"}}}}};
}

Json place(const std::string& uri) {
  return {{"textDocument", {{"uri", uri}}}, {"position", {{"line", 2}, {"character", 30}}}};
}

std::string hover(Client& client, const std::string& uri) {
  const Json found = client.request("textDocument/hover", place(uri)).at("result");
  return found.is_null() ? "" : found.at("contents").at("value").get<std::string>();
}

// Folders are read when nothing else is to be done.
std::string hover_with(Client& client, const std::string& uri, const std::string& part) {
  std::string found;
  for (int i = 0; i < 200; ++i) {
    found = hover(client, uri);
    if (found.find(part) != std::string::npos)
      return found;
    std::this_thread::sleep_for(std::chrono::milliseconds{20});
  }
  FAIL("no hover has " << part << ": " << found);
  return found;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

bool has_date_finding(const Json& diagnostics) {
  for (const Json& each : diagnostics)
    if (each.at("code") == "citation/known-date")
      return true;
  return false;
}

} // namespace

TEST_CASE("the resolutions of the workspace are known, each with the file it is in") {
  const Folder folder;
  folder.write("adopted/lamps.unres.md", adopted("9"));
  folder.write(".hidden/other.unres.md", adopted("8"));
  folder.write("node_modules/other.unres.md", adopted("8"));
  Client client;
  Json capabilities = vs_code();
  capabilities["workspace"]["workspaceFolders"] = true;
  const Json served = client.initialize(capabilities, folders(folder)).at("capabilities");
  CHECK(served.at("workspace").at("workspaceFolders").at("supported") == true);
  const std::string uri = folder.uri("draft.unres.md");
  client.open(uri, citing);
  const std::string found = hover_with(client, uri, "Lamps and lighthouses");
  CHECK(has(found, "9 December 2024"));
  CHECK(has(found, "this folder, adopted/lamps"));
  CHECK(has(found, "1 paragraph"));
}

TEST_CASE("what is typed in one draft changes the findings of another") {
  const Folder folder;
  folder.write("lamps.unres.md", adopted("9"));
  Client client;
  client.initialize(pushing({"utf-8"}), folders(folder));
  const std::string draft = folder.uri("draft.unres.md");
  const std::string lamps = folder.uri("lamps.unres.md");
  client.open(draft, citing);
  client.open(lamps, adopted("9"));
  CHECK_FALSE(has_date_finding(client.findings(draft, 1).at("diagnostics")));

  client.change(lamps, 2, nullptr, adopted("10"));
  CHECK(has(hover(client, draft), "10 December 2024")); // At once, before any pause.
  for (int i = 0; i < 200 && !has_date_finding(client.findings(draft, 1).at("diagnostics")); ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds{20});
  CHECK(has_date_finding(client.findings(draft, 1).at("diagnostics")));

  client.notify("textDocument/didClose", {{"textDocument", {{"uri", lamps}}}}); // Without saving it.
  hover_with(client, draft, "9 December 2024");
}

TEST_CASE("a client that pulls is asked to pull again") {
  const Folder folder;
  folder.write("lamps.unres.md", adopted("10"));
  Client client;
  Json capabilities = vs_code();
  capabilities["workspace"]["diagnostics"] = {{"refreshSupport", true}};
  const std::string draft = folder.uri("draft.unres.md");
  client.initialize(capabilities);
  client.open(draft, citing);
  const Json params{{"textDocument", {{"uri", draft}}}};
  CHECK_FALSE(has_date_finding(client.request("textDocument/diagnostic", params).at("result").at("items")));
  client.notify("workspace/didChangeWorkspaceFolders",
                {{"event", {{"added", {{{"uri", folder.uri()}, {"name", "drafts"}}}}, {"removed", Json::array()}}}});
  const Json refresh = client.called("workspace/diagnostic/refresh");
  client.respond(refresh, nullptr);
  CHECK(has_date_finding(client.request("textDocument/diagnostic", params).at("result").at("items")));
  client.notify("workspace/didChangeWorkspaceFolders",
                {{"event", {{"removed", {{{"uri", folder.uri() + "/"}, {"name", "drafts"}}}}, {"added", Json::array()}}}});
  client.called("workspace/diagnostic/refresh", 1);
  CHECK_FALSE(has_date_finding(client.request("textDocument/diagnostic", params).at("result").at("items")));
}

TEST_CASE("files that change on the disk are read again where the client watches") {
  const Folder folder;
  Client client;
  Json capabilities = vs_code();
  capabilities["workspace"]["didChangeWatchedFiles"] = {{"dynamicRegistration", true}};
  client.initialize(capabilities, folders(folder));
  const Json wanted = client.called("client/registerCapability");
  CHECK(has(wanted.at("params").dump(), "workspace/didChangeWatchedFiles"));
  client.respond(wanted, nullptr);
  const std::string draft = folder.uri("draft.unres.md");
  client.open(draft, citing);
  CHECK(has(hover(client, draft), "Not in the index"));
  const auto tell = [&](const std::string& name, int type) {
    client.notify("workspace/didChangeWatchedFiles", {{"changes", {{{"uri", folder.uri(name)}, {"type", type}}}}});
  };
  folder.write("in/lamps.unres.md", adopted("9"));
  tell("in/lamps.unres.md", 1);
  hover_with(client, draft, "9 December 2024");
  folder.write("in/lamps.unres.md", adopted("10"));
  tell("in/lamps.unres.md", 2);
  hover_with(client, draft, "10 December 2024");
  fs::remove_all(folder.path("in"));
  tell("in", 3);
  hover_with(client, draft, "Not in the index");
}

TEST_CASE("an index that cannot be read is told once, and the server works on") {
  const Folder folder;
  folder.write("index.db", std::string(5000, 'x'));
  for (const fs::path& store : {folder.path("index.db"), folder.path()}) {
    CAPTURE(store.string());
    Client client{store};
    client.initialize(vs_code());
    const std::string uri = "file:///draft.unres";
    client.open(uri, "*The General Assembly*,\n\n*Recalling* its resolution 67/1 of 24 September 2012,\n");
    CHECK(has(hover(client, uri), "24 September 2012"));
    const Json told = client.called("window/showMessage").at("params");
    CHECK(told.at("type") == 2);
    CHECK(has(told.at("message").get<std::string>(), store.string()));
    CHECK(has(told.at("message").get<std::string>(), "going on with what is built in"));
    hover(client, uri);
    int messages = 0;
    for (const Json& message : client.received())
      messages += message.value("method", "") == "window/showMessage";
    CHECK(messages == 1);
  }
}

TEST_CASE("settings come with the start, by notification, or by asking") {
  const std::string uri = "file:///draft.unres";
  const std::string text = "*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n";
  Json capabilities = vs_code();
  capabilities["textDocument"]["inlayHint"] = Json::object();
  const auto target = [&](Client& client) {
    return client.request("textDocument/documentLink", {{"textDocument", {{"uri", uri}}}}).at("result").at(0).at("target");
  };
  const auto hints = [&](Client& client) {
    return client.request("textDocument/inlayHint", {{"textDocument", {{"uri", uri}}}, {"range", range(0, 0, 9, 0)}})
        .at("result")
        .size();
  };

  Client client;
  client.initialize(capabilities, {{"initializationOptions", {{"inlayHints", true}, {"documentLanguage", "fr"}}}});
  client.open(uri, text);
  CHECK(target(client) == "https://undocs.org/fr/A/RES/70/1");
  CHECK(hints(client) == 1);
  client.notify("workspace/didChangeConfiguration",
                {{"settings", {{"unres", {{"inlayHints", "yes"}, {"documentLanguage", "es"}}}}}});
  CHECK(target(client) == "https://undocs.org/es/A/RES/70/1");
  CHECK(hints(client) == 1);
  CHECK(has(client.called("window/showMessage").at("params").at("message").get<std::string>(),
            "unres.inlayHints is true or false, not \"yes\""));
  client.notify("workspace/didChangeConfiguration", {{"settings", nullptr}});
  CHECK(hints(client) == 1);

  Client asked;
  capabilities["workspace"]["configuration"] = true;
  capabilities["workspace"]["inlayHint"] = {{"refreshSupport", true}};
  asked.initialize(capabilities);
  asked.open(uri, text);
  const Json question = asked.called("workspace/configuration");
  CHECK(question.at("params").at("items").at(0).at("section") == "unres");
  asked.respond(question, {{{"inlayHints", true}, {"documentLanguage", "zh"}, {"server", {{"path", ""}}}}});
  asked.respond(asked.called("workspace/inlayHint/refresh"), nullptr);
  CHECK(target(asked) == "https://undocs.org/zh/A/RES/70/1");
  CHECK(hints(asked) == 1);
}

} // namespace unres::test
