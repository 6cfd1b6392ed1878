// Hovers, links and hints over the wire, in the form that each client takes.
#include "session/client.h"
#include "session/profiles.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

const std::string uri = "file:///drafts/looking.unres.md";

// A character beyond the Basic Multilingual Plane stands before the number: two units of UTF-16.
const std::string draft = R"(*The General Assembly*,

*Recalling* 𝄞 its resolution [67/99](#) of 20 December 2012,[^1]

1. *Decides* to remain seized of the matter.

[^1]: See A/77/127.
)";

Json at(int line, int character) {
  return {{"textDocument", {{"uri", uri}}}, {"position", {{"line", line}, {"character", character}}}};
}

const Json document{{"textDocument", {{"uri", uri}}}};

} // namespace

TEST_CASE("a citation has a hover in Markdown or in plain text, as the client asks") {
  Client client;
  client.initialize(vs_code());
  client.open(uri, draft);
  const Json hover = client.request("textDocument/hover", at(2, 33)).at("result");
  CHECK(hover.at("contents").at("kind") == "markdown");
  const auto text = hover.at("contents").at("value").get<std::string>();
  CHECK(text.find("**General Assembly resolution 67/99**") != std::string::npos);
  CHECK(text.find("](https://undocs.org/en/A/RES/67/99)") != std::string::npos);
  CHECK(hover.at("range") == range(2, 31, 2, 36));

  Client plain;
  plain.initialize(pushing({"utf-8"}));
  plain.open(uri, draft);
  const Json bare = plain.request("textDocument/hover", at(2, 34)).at("result");
  CHECK(bare.at("contents").at("kind") == "plaintext");
  CHECK(bare.at("contents").at("value").get<std::string>().find('*') == std::string::npos);
  CHECK(bare.at("range") == range(2, 33, 2, 38));
}

TEST_CASE("links are sent with tooltips where the client shows them") {
  for (const bool tooltips : {false, true}) {
    Client client;
    Json capabilities = vs_code();
    capabilities["textDocument"]["documentLink"] = {{"tooltipSupport", tooltips}};
    const Json result = client.initialize(capabilities);
    CHECK(result.at("capabilities").at("documentLinkProvider").at("resolveProvider") == false);
    client.open(uri, draft);
    const Json links = client.request("textDocument/documentLink", document).at("result");
    REQUIRE(links.size() == 2);
    CHECK(links.at(0).at("target") == "https://undocs.org/en/A/RES/67/99");
    CHECK(links.at(0).at("range") == range(2, 31, 2, 36));
    CHECK(links.at(1).at("target") == "https://undocs.org/en/A/77/127");
    CHECK(links.at(0).contains("tooltip") == tooltips);
  }
}

TEST_CASE("inlay hints are served where announced, and off by default") {
  Client client;
  Json capabilities = vs_code();
  capabilities["textDocument"]["inlayHint"] = {{"dynamicRegistration", true}};
  CHECK(client.initialize(capabilities).at("capabilities").at("inlayHintProvider") == true);
  client.open(uri, draft);
  Json ask = document;
  ask["range"] = range(0, 0, 9, 0);
  CHECK(client.request("textDocument/inlayHint", ask).at("result").empty());

  Client other;
  CHECK_FALSE(other.initialize(vs_code()).at("capabilities").contains("inlayHintProvider"));
}

TEST_CASE("completion follows what is typed, in any encoding") {
  for (const auto& each : {std::pair{"utf-8", 2}, std::pair{"utf-16", 0}, std::pair{"utf-32", -1}}) {
    const std::string encoding = each.first; // clang 14 captures no part of a structured binding.
    const int shift = each.second;
    CAPTURE(encoding);
    Client client;
    const Json provider = client.initialize(pushing({encoding})).at("capabilities").at("completionProvider");
    CHECK(provider.at("resolveProvider") == true);
    for (const char* character : {"/", " ", "[", "^", "⁵"})
      CHECK(std::find(provider.at("triggerCharacters").begin(), provider.at("triggerCharacters").end(), character) !=
            provider.at("triggerCharacters").end());
    client.open(uri, draft);
    client.change(uri, 2, range(2, 61 + shift, 2, 65 + shift), " and its resolution [67/](#),");
    Json ask = at(2, 85 + shift);
    ask["context"] = {{"triggerKind", 2}, {"triggerCharacter", "/"}};
    const Json list = client.request("textDocument/completion", ask).at("result");
    CHECK(list.at("isIncomplete") == true);
    bool found = false;
    for (const Json& item : list.at("items"))
      found = found || item.at("textEdit").at("newText") == "67/99"; // The draft has it already.
    CHECK(found);
    CHECK(list.at("items").at(0).at("textEdit").at("range") == range(2, 82 + shift, 2, 85 + shift));
    CHECK(list.at("items").at(0).at("sortText") == "000");
  }
}

TEST_CASE("an offer tells more when it is resolved, and comes back as it was else") {
  Client client;
  Json capabilities = vs_code();
  capabilities["textDocument"]["completion"]["completionItem"] = {{"labelDetailsSupport", true},
                                                                  {"documentationFormat", {"markdown", "plaintext"}}};
  client.initialize(capabilities);
  client.open(uri, "*The General Assembly*,\n\n*Recalling* its resolution 70/1\n");
  const Json list = client.request("textDocument/completion", at(2, 31)).at("result");
  REQUIRE_FALSE(list.at("items").empty());
  const Json item = list.at("items").at(0);
  CHECK(item.at("labelDetails").at("description").get<std::string>().starts_with("Transforming our world"));
  CHECK_FALSE(item.contains("documentation"));
  const Json resolved = client.request("completionItem/resolve", item).at("result");
  CHECK(resolved.at("documentation").at("kind") == "markdown");
  CHECK(resolved.at("detail").get<std::string>().starts_with("General Assembly resolution 70/1"));
  CHECK(resolved.at("textEdit") == item.at("textEdit"));

  const Json strange{{"label", "x"}, {"data", nullptr}, {"vendor", 1}};
  CHECK(client.request("completionItem/resolve", strange).at("result") == strange);
  CHECK(client.request("completionItem/resolve", Json::object()).at("error").at("code") == -32602);
}

TEST_CASE("an opening phrase comes as a snippet where the client has them, and tells more when it is resolved") {
  for (const bool snippets : {false, true}) {
    Client client;
    Json capabilities = vs_code();
    capabilities["textDocument"]["completion"]["completionItem"] = {{"snippetSupport", snippets}};
    const Json provider = client.initialize(capabilities).at("capabilities").at("completionProvider");
    CHECK(std::find(provider.at("triggerCharacters").begin(), provider.at("triggerCharacters").end(), "*") !=
          provider.at("triggerCharacters").end());
    client.open(uri, "*The General Assembly*,\n\n*min\n");
    const Json list = client.request("textDocument/completion", at(2, 4)).at("result");
    REQUIRE_FALSE(list.at("items").empty());
    const Json item = list.at("items").at(0);
    CHECK(item.at("label").get<std::string>().starts_with("Mindful of · strength 2 of 5"));
    CHECK(item.at("textEdit").at("range") == range(2, 0, 2, 4));
    CHECK(item.contains("insertTextFormat") == snippets);
    CHECK(item.at("textEdit").at("newText") == (snippets ? "*Mindful* ${1|of,that|} $0" : "*Mindful* of "));
    const Json resolved = client.request("completionItem/resolve", item).at("result");
    const auto text = resolved.at("documentation").at("value").get<std::string>();
    CHECK(text.find("Strength: 2 of 5") != std::string::npos);
    CHECK(text.find("Example: *Mindful* of") != std::string::npos);
  }
}

TEST_CASE("what is not a resolution, or not open, has nothing to look at") {
  Client client;
  client.initialize(vs_code());
  CHECK(client.request("textDocument/documentLink", document).at("result").empty());
  CHECK(client.request("textDocument/hover", at(0, 0)).at("result").is_null());
  CHECK(client.request("textDocument/completion", at(0, 0)).at("result").at("items").empty());
  const std::string readme = "file:///README.md";
  client.open(readme, "# A README\n\nSee resolution 70/1.\n", "markdown");
  CHECK(client.request("textDocument/documentLink", {{"textDocument", {{"uri", readme}}}}).at("result").empty());
}

} // namespace unres::test
