// From a citation into the file of the workspace that has the text.
#include "session/client.h"
#include "session/profiles.h"
#include "support/folder.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

std::string adopted(const std::string& number, const std::string& symbol, const std::string& paragraphs) {
  return "United Nations\n\n" + symbol + "\n\nGeneral Assembly\n\nResolution adopted by the General Assembly on 9 December 2024\n\n**" +
         number + ". Lamps and lighthouses**\n\n*The General Assembly*,\n\n" + paragraphs;
}

const std::string lamps = adopted("79/362", "A/RES/79/362", "1. *Decides* to light the lamps:\n\n(a) Of harbours;\n\n(b) Of towers;\n\n"
                                                            "2. *Requests* the keepers to report.\n");

// On lines 3, 5 and 7.
const std::string citing = "*The General Assembly*,\n\n*Recalling* its resolution 79/362 of 9 December 2024,\n\n"
                           "*Recalling also* 𝄞 paragraph 1 (b) of its resolution 79/362,\n\n"
                           "1. *Decides* to act upon resolution 79/362, paragraph 2.\n";

Json at(const std::string& uri, int line, int character) {
  return {{"textDocument", {{"uri", uri}}}, {"position", {{"line", line}, {"character", character}}}};
}

Json folders(const Folder& folder) { return {{"workspaceFolders", {{{"uri", folder.uri()}, {"name", "drafts"}}}}}; }

// Folders are read when nothing else is to be done.
Json leads_out_of(Client& client, const std::string& uri, const Json& place) {
  for (int i = 0; i < 500; ++i) {
    Json found = client.request("textDocument/definition", place).at("result");
    if (!found.is_null() && found.dump().find(uri) == std::string::npos)
      return found;
    std::this_thread::sleep_for(std::chrono::milliseconds{20});
  }
  FAIL("nothing leads out of " << uri);
  return nullptr;
}

/// A draft that cites the lamps, open in a client whose workspace has them.
class Desk {
public:
  explicit Desk(const Json& capabilities = pushing()) {
    folder.write("79-362.unres.md", lamps);
    client.initialize(capabilities, folders(folder));
    client.open(uri, citing);
  }

  Json leads_out(const Json& place) { return leads_out_of(client, uri, place); }
  Json definition(int line, int character) { return client.request("textDocument/definition", at(uri, line, character)).at("result"); }

  Folder folder;
  Client client;
  const std::string uri = folder.uri("draft.unres.md");
  const std::string target = folder.uri("79-362.unres.md");
};

Json linking() {
  Json out = vs_code();
  out["textDocument"]["definition"] = {{"linkSupport", true}};
  return out;
}

} // namespace

TEST_CASE("a citation leads to the file that has the resolution, and to its paragraph") {
  Desk desk;
  CHECK(desk.leads_out(at(desk.uri, 2, 30)) == Json{{"uri", desk.target}, {"range", range(8, 0, 8, 33)}});
  const Json lettered{{"uri", desk.target}, {"range", range(16, 0, 16, 3)}};
  CHECK(desk.definition(4, 32) == lettered);
  CHECK(desk.definition(4, 55) == lettered);
  CHECK(desk.definition(6, 52) == Json{{"uri", desk.target}, {"range", range(18, 0, 18, 2)}});
}

TEST_CASE("clients that take links are told the words that lead there") {
  Desk desk{linking()};
  const Json found = desk.leads_out(at(desk.uri, 4, 32));
  REQUIRE(found.size() == 1);
  CHECK(found.at(0) == Json{{"originSelectionRange", range(4, 20, 4, 35)},
                            {"targetUri", desk.target},
                            {"targetRange", range(16, 0, 16, 14)},
                            {"targetSelectionRange", range(16, 0, 16, 3)}});
  CHECK(desk.definition(0, 3).is_null());
}

TEST_CASE("an open file counts as it is edited, and of several resolutions in a file the right one is shown") {
  Desk desk;
  desk.leads_out(at(desk.uri, 2, 30));
  desk.client.open(desk.target, adopted("79/1", "A/RES/79/1", "*Decides* to act.\n") + "\n" + lamps);
  const Json found = desk.definition(6, 52);
  CHECK(found.at("uri") == desk.target);
  CHECK(found.at("range").at("start").at("line") == 32);
}

TEST_CASE("two files that have one number are both shown") {
  Desk desk;
  const std::string copy = desk.folder.uri("copy.unres.md");
  desk.client.open(copy, lamps);
  Json found;
  for (int i = 0; i < 500 && !found.is_array(); ++i)
    found = desk.leads_out(at(desk.uri, 2, 30));
  REQUIRE(found.size() == 2);
  CHECK(found.at(0).at("uri") == desk.target);
  CHECK(found.at(1).at("uri") == copy);
}

TEST_CASE("a draft is found by its symbol") {
  const Folder folder;
  folder.write("tabled.unres.md", "United Nations\n\nA/C.2/79/L.7\n\nGeneral Assembly\n\n**Lamps**\n\n*The General Assembly*,\n\n1. *Decides* to act.\n");
  Client client;
  client.initialize(pushing(), folders(folder));
  const std::string uri = folder.uri("draft.unres.md");
  client.open(uri, "*The General Assembly*,\n\n1. *Notes* what A/C.2/79/L.7 says.\n");
  CHECK(leads_out_of(client, uri, at(uri, 2, 20)).at("uri") == folder.uri("tabled.unres.md"));
}

TEST_CASE("paragraphs light up, and short names are renamed, in the client's columns") {
  Client client;
  Json able = pushing({"utf-16"});
  able["textDocument"]["rename"] = {{"prepareSupport", true}};
  client.initialize(able);
  const std::string uri = "file:///drafts/lamps.unres.md";
  client.open(uri, "*The General Assembly*,\n\n*Recalling* 𝄞 the rules of lamps (the Lamp Rules),\n\n1. *Applies* the Lamp Rules;\n\n"
                   "2. *Reaffirms* 𝄞 paragraph 1 above.\n");
  CHECK(client.request("textDocument/documentHighlight", at(uri, 6, 30)).at("result") ==
        Json{{{"range", range(4, 0, 4, 2)}, {"kind", 3}}, {{"range", range(6, 28, 6, 29)}, {"kind", 2}}});
  CHECK(client.request("textDocument/prepareRename", at(uri, 4, 20)).at("result") ==
        Json{{"range", range(4, 17, 4, 27)}, {"placeholder", "Lamp Rules"}});
  Json ask = at(uri, 4, 20);
  ask["newName"] = "Order of Lamps";
  const Json edits = client.request("textDocument/rename", ask).at("result").at("changes").at(uri);
  REQUIRE(edits.size() == 2);
  CHECK(edits.at(0) == Json{{"range", range(2, 39, 2, 49)}, {"newText", "Order of Lamps"}});
  ask["newName"] = "";
  CHECK(client.request("textDocument/rename", ask).at("error").at("code") == -32803);
}

TEST_CASE("a file that is gone leads nowhere but to the text itself") {
  Desk desk;
  desk.leads_out(at(desk.uri, 2, 30));
  std::filesystem::remove(desk.folder.path("79-362.unres.md"));
  CHECK(desk.definition(6, 35) == Json{{"uri", desk.uri}, {"range", range(2, 27, 2, 33)}});
}

} // namespace unres::test
