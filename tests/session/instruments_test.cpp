// What a session knows beside its open documents: the folder, one's own index, settings.
#include "index/store/writer.h"
#include "protocol/uri.h"
#include "session/client.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace unres::test {
namespace {

namespace fs = std::filesystem;

const Json pushing = Json::object();

const std::string citing = "*The General Assembly*,\n\n*Recalling* its resolution 79/362 of 8 December 2024,\n\n"
                           "*Decides* to keep the lamps lit.\n";

std::string lamps(const std::string& day) {
  return "United Nations\n\nA/RES/79/362\n\nGeneral Assembly\n\nSeventy-ninth session\n\n"
         "Resolution adopted by the General Assembly on " +
         day + " December 2024\n\n**79/362. Lamps and lighthouses**\n\n*The General Assembly*,\n\n" +
         "*Decides* to keep the lamps lit.\n";
}

/// A folder of its own, gone with the test.
class Drafts {
public:
  Drafts() {
    std::string name = (fs::temp_directory_path() / "unres-drafts-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    root_ = name;
  }
  ~Drafts() { fs::remove_all(root_); }
  Drafts(const Drafts&) = delete;
  Drafts& operator=(const Drafts&) = delete;

  void write(const std::string& name, const std::string& text) const { std::ofstream{path(name)} << text; }
  [[nodiscard]] fs::path path(const std::string& name) const { return root_ / name; }
  [[nodiscard]] std::string uri(const std::string& name) const { return protocol::file_uri(path(name).string()); }
  [[nodiscard]] Json params() const {
    return {{"capabilities", pushing}, {"workspaceFolders", {{{"uri", protocol::file_uri(root_.string())}, {"name", "drafts"}}}}};
  }

private:
  fs::path root_;
};

// Waits until the findings shown on a document have a message with these words, or have none with them.
bool shows(Client& client, const std::string& uri, const std::string& words, bool wanted = true) {
  for (int i = 0; i < 2000; ++i) {
    std::optional<bool> has;
    for (const Json& message : client.received())
      if (message.value("method", "") == "textDocument/publishDiagnostics" && message.at("params").at("uri") == uri)
        has = message.at("params").at("diagnostics").dump().find(words) != std::string::npos;
    if (has == wanted)
      return true;
    std::this_thread::sleep_for(std::chrono::milliseconds{10});
  }
  return false;
}

bool is_told(Client& client, const std::string& words) {
  for (int i = 0; i < 2000; ++i) {
    for (const Json& message : client.received())
      if (message.value("method", "") == "window/showMessage" && message.dump().find(words) != std::string::npos)
        return true;
    std::this_thread::sleep_for(std::chrono::milliseconds{10});
  }
  return false;
}

void put_date(const fs::path& store, notation::Date date) {
  auto writer = index::StoreWriter::open(store);
  REQUIRE(writer);
  REQUIRE(writer->begin());
  REQUIRE(writer->from({"test", "some.csv", "2026-02-06"}));
  index::Instrument row;
  row.body = notation::Body::ga;
  row.number = notation::read_number("79/362");
  row.adopted = date;
  row.evidence = index::Evidence::adopted_text;
  REQUIRE(writer->put(row));
  REQUIRE(writer->commit());
}

} // namespace

TEST_CASE("a draft is held against the other resolutions of its folder, as they are edited") {
  const Drafts drafts;
  drafts.write("lamps.unres.md", lamps("9"));
  drafts.write("notes.md", "# Shopping\n");
  Client client;
  client.request("initialize", drafts.params());
  client.notify("initialized", Json::object());
  client.open(drafts.uri("citing.unres.md"), citing);
  CHECK(shows(client, drafts.uri("citing.unres.md"), "adopted on 9 December 2024 (adopted text, this folder)"));
  // Open, the other one counts as it is edited.
  client.open(drafts.uri("lamps.unres.md"), lamps("8"));
  client.request("textDocument/hover", {{"textDocument", {{"uri", drafts.uri("lamps.unres.md")}}},
                                        {"position", {{"line", 0}, {"character", 0}}}});
  CHECK(shows(client, drafts.uri("citing.unres.md"), "adopted on", false));
  // Closed, its file counts again.
  client.notify("textDocument/didClose", {{"textDocument", {{"uri", drafts.uri("lamps.unres.md")}}}});
  CHECK(shows(client, drafts.uri("citing.unres.md"), "adopted on 9 December 2024"));
  // Changed on disk, and deleted.
  drafts.write("lamps.unres.md", lamps("7"));
  const Json changed{{"changes", {{{"uri", drafts.uri("lamps.unres.md")}, {"type", 2}}}}};
  client.notify("workspace/didChangeWatchedFiles", changed);
  CHECK(shows(client, drafts.uri("citing.unres.md"), "adopted on 7 December 2024"));
  fs::remove(drafts.path("lamps.unres.md"));
  client.notify("workspace/didChangeWatchedFiles", changed);
  CHECK(shows(client, drafts.uri("citing.unres.md"), "adopted on", false));
}

TEST_CASE("a draft is no evidence of what it says itself") {
  const Drafts drafts;
  const std::string text = lamps("9") + "\n1. *Recalls* its resolution 79/362 of 8 December 2024.\n";
  drafts.write("lamps.unres.md", text);
  Client client;
  client.request("initialize", drafts.params());
  client.open(drafts.uri("lamps.unres.md"), text);
  CHECK(client.findings(drafts.uri("lamps.unres.md"), 1).dump().find("this folder") == std::string::npos);
}

TEST_CASE("one's own index is used, also when it is made or changes later") {
  const Drafts drafts;
  const fs::path store = drafts.path("index.db");
  Client client{store};
  client.initialize(pushing);
  const std::string uri = "file:///drafts/a.unres.md";
  client.open(uri, citing);
  CHECK(client.findings(uri, 1).dump().find("adopted on") == std::string::npos);
  put_date(store, {2024, 12, 9});
  client.change(uri, 2, range(4, 0, 4, 0), "*Noting* the lamps,\n\n");
  CHECK(shows(client, uri, "adopted on 9 December 2024 (adopted text, your index)"));
}

TEST_CASE("an index that cannot be read is told once, and everything works on") {
  const Drafts drafts;
  const std::string uri = "file:///drafts/a.unres.md";
  const std::string wrong = "*The General Assembly*,\n\n*Recalling* its resolution 67/1 of 19 September 2012,\n\n"
                            "*Decides* to act.\n";
  const auto works_on = [&](const fs::path& store) {
    CAPTURE(store.string());
    Client client{store};
    client.initialize(pushing);
    client.open(uri, wrong);
    CHECK(client.findings(uri, 1).dump().find("24 September 2012") != std::string::npos);
    CHECK(is_told(client, store.filename().string()));
    client.change(uri, 2, range(4, 0, 4, 0), "*Noting* the lamps,\n\n");
    CHECK(shows(client, uri, "24 September 2012"));
    std::size_t told = 0;
    for (const Json& message : client.received())
      told += message.value("method", "") == "window/showMessage";
    CHECK(told == 1);
  };
  drafts.write("garbage.db", std::string(5000, 'x'));
  works_on(drafts.path("garbage.db"));
  fs::create_directory(drafts.path("folder.db"));
  works_on(drafts.path("folder.db"));
  put_date(drafts.path("cut.db"), {2024, 12, 9});
  fs::resize_file(drafts.path("cut.db"), 3000);
  works_on(drafts.path("cut.db"));
}

TEST_CASE("settings are taken at the start and later, and wrong ones are told") {
  Client client;
  client.request("initialize", {{"capabilities", {{"textDocument", {{"inlayHint", Json::object()}}}}},
                                {"initializationOptions", {{"inlayHints", true}, {"documentLanguage", "fr"}}}});
  const std::string uri = "file:///drafts/a.unres.md";
  client.open(uri, "*The General Assembly*,\n\n*Recalling* its resolution 67/1,\n");
  const Json here{{"textDocument", {{"uri", uri}}}, {"range", range(0, 0, 9, 0)}};
  CHECK(client.request("textDocument/inlayHint", here).at("result").size() == 1);
  const Json document{{"textDocument", {{"uri", uri}}}};
  CHECK(client.request("textDocument/documentLink", document).dump().find("/fr/A/RES/67/1") != std::string::npos);
  client.notify("workspace/didChangeConfiguration", {{"settings", {{"unres", {{"inlayHints", false}, {"documentLanguage", "la"}}}}}});
  CHECK(client.request("textDocument/inlayHint", here).at("result").empty());
  CHECK(client.request("textDocument/documentLink", document).dump().find("/fr/A/RES/67/1") != std::string::npos);
  CHECK(is_told(client, "documentLanguage"));
  client.notify("workspace/didChangeConfiguration", {{"settings", {{"unres", {{"documentLanguage", "es"}}}}}});
  CHECK(client.request("textDocument/documentLink", document).dump().find("/es/A/RES/67/1") != std::string::npos);
  CHECK(client.request("textDocument/inlayHint", here).at("result").size() == 1);
  client.notify("workspace/didChangeConfiguration", {{"settings", {{"unres", Json::object()}}}});
  CHECK(client.request("textDocument/documentLink", document).dump().find("/fr/A/RES/67/1") != std::string::npos);
}

TEST_CASE("the profile is a setting, and findings follow it at once") {
  Client client;
  client.initialize({{"textDocument", {{"diagnostic", Json::object()}}}, {"workspace", {{"diagnostics", {{"refreshSupport", true}}}}}});
  const std::string uri = "file:///drafts/a.unres.md";
  client.open(uri, "*The General Assembly*,\n\n*Recalling* the guide (A/77/127),\n\n*Decides* to keep 30% of the lamps lit.\n");
  const auto rules_found = [&] {
    std::string out;
    const Json report = client.request("textDocument/diagnostic", {{"textDocument", {{"uri", uri}}}}).at("result");
    for (const Json& finding : report.at("items"))
      out += finding.at("code").get<std::string>() + " ";
    return out;
  };
  CHECK(rules_found() == "symbol/no-in-text number/percent ");
  client.notify("workspace/didChangeConfiguration", {{"settings", {{"unres", {{"profile", "mun"}}}}}});
  CHECK(rules_found().empty());
  client.called("workspace/diagnostic/refresh");
  client.notify("workspace/didChangeConfiguration", {{"settings", {{"unres", {{"profile", "unesco"}}}}}});
  CHECK(is_told(client, "unres.profile is auto, ga, sc, ecosoc, hrc or mun"));
  CHECK(rules_found() == "symbol/no-in-text number/percent ");
}

} // namespace unres::test
