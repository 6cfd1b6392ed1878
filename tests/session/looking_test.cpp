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

TEST_CASE("what is not a resolution, or not open, has nothing to look at") {
  Client client;
  client.initialize(vs_code());
  CHECK(client.request("textDocument/documentLink", document).at("result").empty());
  CHECK(client.request("textDocument/hover", at(0, 0)).at("result").is_null());
  const std::string readme = "file:///README.md";
  client.open(readme, "# A README\n\nSee resolution 70/1.\n", "markdown");
  CHECK(client.request("textDocument/documentLink", {{"textDocument", {{"uri", readme}}}}).at("result").empty());
}

} // namespace unres::test
