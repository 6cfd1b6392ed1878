// Semantic tokens over the wire: the legend of each client, results that build on one another.
#include "session/client.h"
#include "session/profiles.h"
#include "session/token_legend.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

using Numbers = std::vector<std::uint32_t>;

const std::string uri = "file:///drafts/tokens.unres.md";
const Json document{{"textDocument", {{"uri", uri}}}};

const std::string draft = "*The General Assembly*,\n\n*Recalling* 𝄞 its resolution 67/99,[^1]\n\n"
                          "1. *Decides* {--not--} to act.\n\n[^1]: See A/77/127.\n";

Json knowing(const Json& types, const Json& modifiers, const std::string& encoding = "utf-16") {
  Json out = pushing({encoding});
  out["textDocument"]["semanticTokens"] = {{"requests", {{"range", true}, {"full", {{"delta", true}}}}},
                                           {"formats", {"relative"}},
                                           {"tokenTypes", types},
                                           {"tokenModifiers", modifiers}};
  return out;
}

Json knowing_all(const std::string& encoding = "utf-16") {
  return knowing({"namespace", "type", "class", "interface", "enumMember", "parameter", "variable", "property", "keyword",
                  "comment", "string", "number", "regexp", "operator", "label"},
                 {"declaration", "modification", "deprecated"}, encoding);
}

Json tokens(Client& client, const std::string& how, Json more = Json::object()) {
  more.update(document);
  return client.request("textDocument/semanticTokens/" + how, more).at("result");
}

// What a client makes of edits: each refers to the numbers as they were sent.
Numbers applied(Numbers before, const Json& edits) {
  for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
    const auto at = before.begin() + edit->at("start").get<std::ptrdiff_t>();
    const auto place = before.erase(at, at + edit->at("deleteCount").get<std::ptrdiff_t>());
    const Numbers more = edit->value("data", Numbers{});
    before.insert(place, more.begin(), more.end());
  }
  return before;
}

} // namespace

TEST_CASE("the legend has what the client knows, and other types in place of what it does not") {
  Client client;
  const Json provider = client.initialize(knowing({"number", "comment", "keyword", "fancy"}, {"deprecated"}))
                            .at("capabilities")
                            .at("semanticTokensProvider");
  CHECK(provider.at("legend").at("tokenTypes") == Json{"number", "keyword", "comment"});
  CHECK(provider.at("legend").at("tokenModifiers") == Json{"deprecated"});
  CHECK(provider.at("full").at("delta") == true);
  CHECK(provider.at("range") == true);
  client.open(uri, draft);
  // The phrase, the call as a number, the label as one, the phrase, what is deleted as a comment, the label of the note.
  CHECK(tokens(client, "full").at("data") ==
        Json{2, 0, 11, 1, 0, 0, 36, 4, 0, 0, 2, 0, 2, 0, 0, 0, 3, 9, 1, 0, 0, 13, 3, 2, 1, 2, 0, 5, 0, 0});

  Client other;
  CHECK_FALSE(other.initialize(knowing({"fancy"}, {})).at("capabilities").contains("semanticTokensProvider"));
  Client none;
  CHECK_FALSE(none.initialize(vs_code()).at("capabilities").contains("semanticTokensProvider"));
}

TEST_CASE("tokens are counted in the client's encoding") {
  for (const auto& each : {std::pair{"utf-8", 21}, std::pair{"utf-16", 19}, std::pair{"utf-32", 18}}) {
    const std::string encoding = each.first;
    CAPTURE(encoding);
    Client client;
    client.initialize(knowing({"class"}, {}, encoding));
    client.open(uri, draft);
    CHECK(tokens(client, "full").at("data") == Json{2, each.second, 16, 0, 0});
  }
}

TEST_CASE("a delta makes of what was sent what holds now; an id that is not the last one gets the whole") {
  Client client;
  client.initialize(knowing_all());
  client.open(uri, draft);
  const Json first = tokens(client, "full");
  const auto before = first.at("data").get<Numbers>();
  client.change(uri, 2, range(4, 3, 4, 3), "[x] ");
  const Json delta = tokens(client, "full/delta", {{"previousResultId", first.at("resultId")}});
  CHECK(delta.at("resultId") != first.at("resultId"));
  REQUIRE(delta.contains("edits"));
  const Numbers after = applied(before, delta.at("edits"));

  const Json stale = tokens(client, "full/delta", {{"previousResultId", first.at("resultId")}});
  CHECK(stale.at("data").get<Numbers>() == after);
  const Json same = tokens(client, "full/delta", {{"previousResultId", stale.at("resultId")}});
  CHECK(same.at("edits").empty());
  CHECK(tokens(client, "full/delta", {{"previousResultId", "none of ours"}}).at("data").get<Numbers>() == after);
  CHECK(tokens(client, "full").at("data").get<Numbers>() == after);
}

TEST_CASE("a range has the tokens of its lines") {
  Client client;
  client.initialize(knowing_all());
  client.open(uri, draft);
  const Json part = tokens(client, "range", {{"range", range(2, 0, 3, 0)}});
  const auto data = part.at("data").get<Numbers>();
  REQUIRE(data.size() == 15); // The phrase, the citation, the call.
  CHECK(data.at(0) == 2);
  CHECK_FALSE(part.contains("resultId"));
}

TEST_CASE("what is not open or no resolution has no tokens") {
  Client client;
  client.initialize(knowing_all());
  CHECK(tokens(client, "full").is_null());
  CHECK(tokens(client, "full/delta", {{"previousResultId", "1"}}).is_null());
  const std::string readme = "file:///README.md";
  client.open(readme, "# A README\n\nSee resolution 70/1.\n", "markdown");
  CHECK(client.request("textDocument/semanticTokens/full", {{"textDocument", {{"uri", readme}}}}).at("result").is_null());
}

TEST_CASE("whatever is edited, the edits of tokens make the new of the old, and a keystroke few of them") {
  if (!have_corpus())
    return;
  protocol::ClientCapabilities announced;
  protocol::from_json(knowing_all(), announced);
  const session::TokenLegend legend{announced};
  const auto encoded = [&](const workspace::Document& text) {
    const text::Range all{0, static_cast<text::Offset>(text.text().size())};
    return legend.encoded(text, features::semantic_tokens(text, all), text::Encoding::utf16);
  };
  RandomEdits random{23};
  const auto files = corpus_files("adopted");
  for (int round = 0; round < 20; ++round) {
    auto text = workspace::Document::open("draft.unres.md", piece_of(read_file(files[random.below(files.size())]), 6000, random));
    Numbers before = encoded(*text);
    for (int i = 0; i < 20; ++i) {
      text = text->edited(random.next(text->text()), i);
      Numbers after = encoded(*text);
      const auto edits = session::token_edits(before, after);
      CHECK(edits.size() <= 1);
      const Json sent = protocol::SemanticTokensDelta{"1", edits};
      CHECK(applied(before, sent.at("edits")) == after);
      before = std::move(after);
    }
  }
  const auto seed = workspace::Document::open("seed.md", read_file(corpus() / "seed" / "A-RES-77-237.md"));
  const auto at = static_cast<text::Offset>(seed->text().find("paragraph", seed->text().size() / 2));
  const auto typed = seed->edited({{at, at}, "x"}, 1);
  const auto edits = session::token_edits(encoded(*seed), encoded(*typed));
  REQUIRE(edits.size() <= 1);
  CHECK((edits.empty() || edits.front().data.size() <= 10));
}

} // namespace unres::test
