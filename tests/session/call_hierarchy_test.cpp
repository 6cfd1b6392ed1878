// The citation graph of the workspace: call hierarchy, and references over all files.
#include "session/client.h"
#include "session/profiles.h"
#include "support/folder.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace unres::test {
namespace {

std::string adopted(int number, const std::string& body) {
  const std::string text = "79/" + std::to_string(number);
  return "United Nations\n\nA/RES/" + text +
         "\n\nGeneral Assembly\n\nResolution adopted by the General Assembly on 9 December 2024\n\n**" + text +
         ". Lamps " + std::to_string(number) + "**\n\n*The General Assembly*,\n\n" + body + "\n\n1. *Decides* to keep the lamps lit.\n";
}

const std::string draft = "A/C.2/81/L.14\n\nKenya and Peru: draft resolution\n\n**Foghorns**\n\n*The General Assembly*,\n\n*Recalling* its resolutions 79/362 and "
                          "79/363 of 9 December 2024,\n\n*Recalling also* resolution 70/1 of 25 September 2015,\n\n"
                          "1. *Decides* to act on its resolution 79/362.\n";

Json folders(const Folder& folder) { return {{"workspaceFolders", {{{"uri", folder.uri()}, {"name", "drafts"}}}}}; }

Json place(const std::string& uri, int line, int character) {
  return {{"textDocument", {{"uri", uri}}}, {"position", {{"line", line}, {"character", character}}}};
}

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines)
    out += (out.empty() ? "" : "; ") + line;
  return out;
}

struct Workspace {
  Folder folder;
  Client client;

  Workspace() {
    folder.write("362.unres.md", adopted(362, "*Having considered* the report contained in document A/C.2/81/L.14,"));
    folder.write("363.unres.md", adopted(363, "*Recalling* its resolution 79/362 of 9 December 2024,"));
    folder.write("draft.unres.md", draft);
    Json capabilities = vs_code();
    capabilities["textDocument"]["callHierarchy"] = Json::object();
    CHECK(client.initialize(capabilities, folders(folder)).at("capabilities").at("callHierarchyProvider") == true);
  }

  Json prepare(const std::string& file, int line, int character) {
    return client.request("textDocument/prepareCallHierarchy", place(folder.uri(file), line, character)).at("result");
  }
  std::string calls(const std::string& way, const Json& item, const std::string& end) {
    const Json found = client.request("callHierarchy/" + way, {{"item", item}}).at("result");
    std::vector<std::string> out;
    for (const Json& call : found.is_null() ? Json::array() : found) {
      std::string line = call.at(end).at("name").get<std::string>();
      for (const Json& each : call.at("fromRanges"))
        line += " " + std::to_string(each.at("start").at("line").get<int>()) + ":" +
                std::to_string(each.at("start").at("character").get<int>());
      out.push_back(line);
    }
    return joined(out);
  }
};

} // namespace

TEST_CASE("call hierarchy follows citations from resolution to resolution") {
  Workspace w;
  w.client.open(w.folder.uri("draft.unres.md"), draft);
  const Json items = w.prepare("draft.unres.md", 8, 32); // "79/362" of the first list.
  REQUIRE(items.size() == 1);
  const Json& lamps = items.at(0);
  CHECK(lamps.at("name") == "A/RES/79/362");
  CHECK(lamps.at("detail") == "Lamps 362");
  CHECK(lamps.at("uri") == w.folder.uri("362.unres.md"));
  CHECK(lamps.at("selectionRange").at("start").at("line") == 8);
  CHECK(w.calls("incomingCalls", lamps, "from") == "A/RES/79/363 12:27; A/C.2/81/L.14 8:28 12:38");
  CHECK(w.calls("outgoingCalls", lamps, "to") == "A/C.2/81/L.14 12:53");

  const Json self = w.prepare("draft.unres.md", 4, 4); // Its title.
  REQUIRE(self.size() == 1);
  CHECK(self.at(0).at("name") == "A/C.2/81/L.14");
  CHECK(self.at(0).at("detail") == "Foghorns");
  CHECK(self == w.prepare("draft.unres.md", 0, 3));  // Its symbol,
  CHECK(self == w.prepare("draft.unres.md", 6, 10)); // and its organ line.
  CHECK(w.calls("outgoingCalls", self.at(0), "to") == "A/RES/79/362 8:28 12:38; A/RES/79/363 8:39");
  CHECK(w.calls("incomingCalls", self.at(0), "from") == "A/RES/79/362 12:53");

  CHECK(w.prepare("draft.unres.md", 10, 32).is_null()); // The workspace has no 70/1.
  CHECK(w.prepare("draft.unres.md", 8, 2).is_null());
  CHECK(w.prepare("nowhere.unres.md", 0, 0).is_null());
}

TEST_CASE("an item is found again after edits, and is empty where its resolution has gone") {
  Workspace w;
  const std::string uri = w.folder.uri("draft.unres.md");
  w.client.open(uri, draft);
  const Json self = w.prepare("draft.unres.md", 4, 4).at(0);
  w.client.change(uri, 2, range(0, 0, 0, 0), "Seventy-ninth session\n\n");
  CHECK(w.calls("outgoingCalls", self, "to") == "A/RES/79/362 10:28 14:38; A/RES/79/363 10:39");
  w.client.change(uri, 3, nullptr, "# Nothing\n");
  CHECK(w.calls("outgoingCalls", self, "to").empty());
  CHECK(w.client.request("callHierarchy/incomingCalls", {{"item", self}}).at("result").is_null());
}

TEST_CASE("a draft without a number and a symbol has calls too") {
  Workspace w;
  const std::string uri = "untitled:1";
  w.client.open(uri, "*The General Assembly*,\n\n*Recalling* its resolution 79/363 of 9 December 2024,\n");
  const Json found = w.client.request("textDocument/prepareCallHierarchy", place(uri, 0, 5)).at("result");
  REQUIRE(found.size() == 1);
  CHECK(w.calls("outgoingCalls", found.at(0), "to") == "A/RES/79/363 2:27");
  CHECK(w.calls("incomingCalls", found.at(0), "from").empty());
}

TEST_CASE("items of another form are refused") {
  Workspace w;
  w.client.open(w.folder.uri("draft.unres.md"), draft);
  Json item = w.prepare("draft.unres.md", 4, 4).at(0);
  CHECK(w.client.request("callHierarchy/incomingCalls", {{"item", 7}}).at("error").at("code") == -32602);
  item["data"] = "nonsense";
  CHECK(w.client.request("callHierarchy/incomingCalls", {{"item", item}}).at("error").at("code") == -32602);
  item.erase("data");
  CHECK(w.client.request("callHierarchy/outgoingCalls", {{"item", item}}).at("error").at("code") == -32602);
  item["data"] = {{"unit", 99}};
  CHECK(w.client.request("callHierarchy/outgoingCalls", {{"item", item}}).at("result").is_null());
  item["data"] = {{"key", "no such"}};
  CHECK(w.client.request("callHierarchy/outgoingCalls", {{"item", item}}).at("result").is_null());
}

TEST_CASE("references are those of all files of the workspace") {
  Workspace w;
  const std::string uri = w.folder.uri("draft.unres.md");
  w.client.open(uri, draft);
  const auto references = [&](int line, int character, bool declaration) {
    Json params = place(uri, line, character);
    params["context"] = {{"includeDeclaration", declaration}};
    const Json found = w.client.request("textDocument/references", params).at("result");
    std::vector<std::string> out;
    for (const Json& each : found) {
      const auto file = each.at("uri").get<std::string>();
      out.push_back(file.substr(file.rfind('/') + 1) + ":" + std::to_string(each.at("range").at("start").at("line").get<int>()));
    }
    std::sort(out.begin(), out.end());
    return joined(out);
  };
  // The first mention in a text is what introduces it there.
  CHECK(references(8, 30, false) == "363.unres.md:12; draft.unres.md:12");
  CHECK(references(8, 30, true) == "362.unres.md:2; 363.unres.md:12; draft.unres.md:12; draft.unres.md:8");
  CHECK(references(4, 4, false) == "362.unres.md:12"); // Who cites this draft.
  CHECK(references(8, 2, true).empty());
}

TEST_CASE("references to a treaty by its name are found in all files") {
  const Folder folder;
  const std::string text = "*The General Assembly*,\n\n*Recalling* the Convention on the Rights of the Child and its Protocols,\n\n"
                           "1. *Decides* to act.\n";
  folder.write("a.unres.md", text);
  folder.write("b.unres.md", text);
  Client client;
  client.initialize(vs_code(), folders(folder));
  client.open(folder.uri("a.unres.md"), text);
  Json params = place(folder.uri("a.unres.md"), 2, 20);
  params["context"] = {{"includeDeclaration", true}};
  const Json found = client.request("textDocument/references", params).at("result");
  REQUIRE(found.size() == 2);
  CHECK(found.at(0).at("uri") == folder.uri("a.unres.md"));
  CHECK(found.at(1).at("uri") == folder.uri("b.unres.md"));
  CHECK(found.at(0).at("range") == found.at(1).at("range"));
}

} // namespace unres::test
