// The lifecycle of LSP, to the letter.
#include "session/client.h"
#include "session/profiles.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

int code_of(const Json& response) {
  REQUIRE(response.contains("error"));
  return response.at("error").at("code").get<int>();
}

Json place(const std::string& uri, int line, int character) {
  return {{"textDocument", {{"uri", uri}}}, {"position", {{"line", line}, {"character", character}}}};
}

} // namespace

TEST_CASE("before initialize, requests are refused and notifications ignored") {
  Client client;
  CHECK(code_of(client.request("textDocument/hover", place("file:///a", 0, 0))) == -32002);
  client.open("file:///a", "text");
  client.initialize(Json::object());
  CHECK(client.request("textDocument/hover", place("file:///a", 0, 0)).at("result").is_null());
}

TEST_CASE("a second initialize is an invalid request") {
  Client client;
  client.initialize(Json::object());
  CHECK(code_of(client.request("initialize", {{"processId", nullptr}, {"capabilities", Json::object()}})) == -32600);
}

TEST_CASE("after shutdown requests are refused, and exit ends with 0") {
  Client client;
  client.initialize(Json::object());
  CHECK(client.request("shutdown").at("result").is_null());
  CHECK(code_of(client.request("textDocument/hover", place("file:///a", 0, 0))) == -32600);
  client.notify("exit");
  CHECK(client.exit_code() == 0);
}

TEST_CASE("exit without shutdown ends with 1") {
  Client client;
  client.initialize(Json::object());
  client.notify("exit");
  CHECK(client.exit_code() == 1);
}

TEST_CASE("the end of input ends the session") {
  Client client;
  client.initialize(Json::object());
  client.hang_up();
  CHECK(client.exit_code() == 1);
}

TEST_CASE("a parent that is gone ends the session") {
  Client client;
  // No process has this number: the highest of Linux is 4194304.
  client.request("initialize", {{"processId", 2147483000}, {"capabilities", Json::object()}});
  CHECK(client.exit_code() == 1);
}

TEST_CASE("unknown requests are answered, unknown notifications ignored, also with $/") {
  Client client;
  client.initialize(Json::object());
  CHECK(code_of(client.request("no/such")) == -32601);
  CHECK(code_of(client.request("$/noSuch")) == -32601);
  client.notify("no/such");
  client.notify("$/noSuch", Json::array());
  CHECK(client.request("textDocument/foldingRange", {{"textDocument", {{"uri", "file:///a"}}}})
            .at("result")
            .empty());
}

TEST_CASE("invalid parameters are named, and the session lives on") {
  Client client;
  client.initialize(Json::object());
  for (const char* method :
       {"textDocument/hover", "textDocument/documentSymbol", "textDocument/foldingRange",
        "textDocument/selectionRange", "textDocument/codeAction", "textDocument/diagnostic",
        "codeAction/resolve", "workspace/executeCommand"}) {
    CAPTURE(method);
    CHECK(code_of(client.request(method)) == -32602);
    CHECK(code_of(client.request(method, Json::array({1, 2}))) == -32602);
    CHECK(code_of(client.request(method, {{"textDocument", 7}, {"position", "x"}})) == -32602);
  }
  client.notify("textDocument/didOpen", {{"textDocument", "nonsense"}});
  client.notify("textDocument/didChange");
  CHECK(code_of(client.request("no/such")) == -32601);
}

TEST_CASE("malformed JSON is answered and the session lives on") {
  Client client;
  client.initialize(Json::object());
  client.raw("Content-Length: 9\r\n\r\n{\"jsonrpc");
  CHECK(code_of(client.request("no/such")) == -32601);
  bool answered = false;
  for (const Json& message : client.received())
    answered |= message.contains("error") && message.at("error").at("code") == -32700;
  CHECK(answered);
}

TEST_CASE("a request that is cancelled is answered once") {
  Client client;
  client.initialize(Json::object());
  client.open("file:///a.unres", std::string(200'000, 'x'));
  const std::int64_t id = client.send_request("textDocument/documentSymbol", {{"textDocument", {{"uri", "file:///a.unres"}}}});
  client.notify("$/cancelRequest", {{"id", id}});
  const Json response = client.answer(id);
  const bool cancelled = response.contains("error") && code_of(response) == -32800;
  CHECK((cancelled || response.contains("result")));
  CHECK(code_of(client.request("no/such")) == -32601);
  int answers = 0;
  for (const Json& message : client.received())
    answers += message.contains("id") && message.at("id") == id;
  CHECK(answers == 1);
}

TEST_CASE("nothing is advertised that the client did not announce") {
  SUBCASE("a client that announces nothing") {
    Client client;
    const Json capabilities = client.initialize(Json::object()).at("capabilities");
    CHECK_FALSE(capabilities.contains("positionEncoding"));
    CHECK_FALSE(capabilities.contains("diagnosticProvider"));
    CHECK(capabilities.at("codeActionProvider") == true);
    CHECK(capabilities.at("textDocumentSync").at("change") == 2);
  }
  SUBCASE("Debian's Neovim") {
    Client client;
    const Json capabilities = client.initialize(neovim_0_7()).at("capabilities");
    CHECK_FALSE(capabilities.contains("diagnosticProvider"));
    CHECK_FALSE(capabilities.at("codeActionProvider").value("resolveProvider", false));
  }
  SUBCASE("VS Code") {
    Client client;
    const Json capabilities = client.initialize(vs_code()).at("capabilities");
    CHECK(capabilities.at("positionEncoding") == "utf-16");
    CHECK(capabilities.contains("diagnosticProvider"));
    CHECK(capabilities.at("codeActionProvider").at("resolveProvider") == true);
  }
  SUBCASE("encodings: UTF-8 first, then UTF-16, UTF-32 where nothing else is offered") {
    const auto agreed = [](const Json& offered) {
      Client client;
      return client.initialize(pushing(offered)).at("capabilities").at("positionEncoding").get<std::string>();
    };
    CHECK(agreed({"utf-16", "utf-8"}) == "utf-8");
    CHECK(agreed({"utf-32", "utf-16"}) == "utf-16");
    CHECK(agreed({"utf-32"}) == "utf-32");
    CHECK(agreed({"utf-7"}) == "utf-16");
  }
}

} // namespace unres::test
