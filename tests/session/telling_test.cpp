// What the server tells of itself: traces, its status, and what a report of a fault needs.
#include "client.h"
#include "profiles.h"
#include "support/folder.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace unres::test {
namespace {

const std::string draft = "*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015;\n\n"
                          "1. *Requests* the Secretary-General to report.\n";
const std::string uri = "file:///drafts/a.unres";

std::size_t count_of(Client& client, const std::string& method) {
  const auto messages = client.received();
  return static_cast<std::size_t>(std::count_if(messages.begin(), messages.end(), [&](const Json& message) {
    return message.value("method", "") == method;
  }));
}

Json wanting_status() {
  Json out = pushing();
  out["experimental"] = {{"unresStatus", true}};
  return out;
}

// The first status that `fits`, of those that come.
template <typename Fits> Json status(Client& client, Fits fits) {
  for (std::size_t seen = 0;; ++seen) {
    const Json params = client.called("unres/status", seen).at("params");
    if (fits(params))
      return params;
  }
}

TEST_CASE("a trace tells of each message only while it is on") {
  Client client;
  client.initialize(pushing());
  client.open(uri, draft);
  client.request("textDocument/hover", {{"textDocument", {{"uri", uri}}}, {"position", {{"line", 0}, {"character", 1}}}});
  CHECK(count_of(client, "$/logTrace") == 0);

  client.notify("$/setTrace", {{"value", "messages"}});
  client.request("textDocument/hover", {{"textDocument", {{"uri", uri}}}, {"position", {{"line", 0}, {"character", 1}}}});
  const Json line = client.called("$/logTrace").at("params");
  CHECK(line.at("message").get<std::string>().starts_with("textDocument/hover, "));
  CHECK_FALSE(line.contains("verbose"));

  client.notify("$/setTrace", {{"value", "verbose"}});
  client.request("textDocument/hover", {{"textDocument", {{"uri", uri}}}});
  const Json failure = client.called("$/logTrace", 2).at("params");
  CHECK(failure.at("message").get<std::string>().find("(-32602)") != std::string::npos);
  CHECK(failure.at("verbose").get<std::string>().find(uri) != std::string::npos);

  client.notify("$/setTrace", {{"value", "off"}});
  const std::size_t before = count_of(client, "$/logTrace");
  client.request("textDocument/hover", {{"textDocument", {{"uri", uri}}}});
  CHECK(count_of(client, "$/logTrace") <= before + 1); // That of $/setTrace itself began while it was on.
}

TEST_CASE("a trace may be asked for at the start, and cuts long parameters between characters") {
  Client client;
  client.initialize(pushing(), {{"trace", "verbose"}});
  std::string accents;
  for (int i = 0; i < 500; ++i)
    accents += "é";
  client.open(uri, draft + accents + "\n");
  for (std::size_t seen = 0;; ++seen) {
    const Json params = client.called("$/logTrace", seen).at("params");
    if (!params.at("message").get<std::string>().starts_with("textDocument/didOpen"))
      continue;
    const auto shown = params.at("verbose").get<std::string>();
    CHECK(shown.size() < 500);
    CHECK(shown.find(" bytes)") != std::string::npos);
    break;
  }
}

TEST_CASE("a client that wants a line of status gets one, and another when it changes") {
  Client client;
  client.initialize(wanting_status());
  client.open(uri, draft);
  const Json one = status(client, [](const Json& params) { return !params.at("documents").empty(); });
  CHECK(one.at("health") == "ok");
  CHECK(one.at("indexDate").get<std::string>().size() == 10);
  const Json& document = one.at("documents").at(0);
  CHECK(document.at("uri") == uri);
  CHECK(document.at("served") == true);
  CHECK(document.at("profile") == "ga");
  CHECK(document.at("dialect") == "drafting");
  CHECK(document.at("mode") == "draft");
  CHECK(document.at("errors").get<int>() + document.at("warnings").get<int>() > 0);

  client.change(uri, 2, nullptr, "*The Security Council*,\n\n1. *Decides* to remain seized of the matter.\n");
  const Json two = status(client, [](const Json& params) {
    return !params.at("documents").empty() && params.at("documents").at(0).at("profile") == "sc";
  });
  CHECK(two.at("documents").at(0).at("errors") == 0);
  client.notify("textDocument/didClose", {{"textDocument", {{"uri", uri}}}});
  std::size_t known = 0;
  status(client, [&](const Json& params) {
    known += params.at("documents").empty() ? 0U : 1U;
    return known > 0 && params.at("documents").empty();
  });
}

TEST_CASE("the status says why the index cannot be read") {
  const Folder folder;
  Client client{folder.write("index.db", "this is no index, whatever its name says of it")};
  client.initialize(wanting_status());
  client.open(uri, draft);
  const Json told = status(client, [](const Json& params) { return params.at("health") == "warning"; });
  CHECK(told.at("message").get<std::string>().find("index.db") != std::string::npos);
}

TEST_CASE("nobody else gets a status") {
  Client client;
  client.initialize(pushing());
  client.open(uri, draft);
  client.findings(uri, 1);
  client.request("textDocument/hover", {{"textDocument", {{"uri", uri}}}, {"position", {{"line", 0}, {"character", 1}}}});
  CHECK(count_of(client, "unres/status") == 0);
}

TEST_CASE("what a report of a fault needs is asked for by a command, without words of the draft") {
  Client client;
  client.initialize(pushing(), {{"clientInfo", {{"name", "An editor"}, {"version", "9"}}}});
  client.open(uri, draft);
  const auto ask = [&](const Json& arguments) {
    return client.request("workspace/executeCommand", {{"command", "unres.doctor"}, {"arguments", arguments}});
  };
  const std::string text = ask(Json::array({uri})).at("result").at("text").get<std::string>();
  CHECK(text.find("client: An editor 9") != std::string::npos);
  CHECK(text.find("positions: UTF-16") != std::string::npos);
  CHECK(text.find("1 preambular and 1 operative") != std::string::npos);
  CHECK(text.find("Secretary-General") == std::string::npos);
  CHECK(ask(Json::array()).at("result").at("sound") == true);
  CHECK(ask(Json::array({"file:///none"})).at("error").at("code") == -32602);
}

} // namespace
} // namespace unres::test
