// Links between drafts when files and folders are renamed.
#include "features/relative_links.h"
#include "session/client.h"
#include "session/profiles.h"
#include "support/folder.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

std::string linking(const std::string& links) {
  return "*The General Assembly*,\n\n*Recalling* the draft " + links + " and more,\n\n1. *Decides* to act.\n";
}

Json folders(const Folder& folder) { return {{"workspaceFolders", {{{"uri", folder.uri()}, {"name", "drafts"}}}}}; }

Json renaming() {
  Json out = vs_code();
  for (const char* name : {"willRename", "didRename", "didCreate", "didDelete"})
    out["workspace"]["fileOperations"][name] = true;
  return out;
}

Json files(const Folder& folder, const std::string& from, const std::string& to) {
  return {{"files", {{{"oldUri", folder.uri(from)}, {"newUri", folder.uri(to)}}}}};
}

// "file line:character new text"
std::string written(const Folder& folder, const Json& edit) {
  std::string out;
  for (const Json& document : edit.at("documentChanges"))
    for (const Json& each : document.at("edits")) {
      const Json& start = each.at("range").at("start");
      out += (out.empty() ? "" : "; ") + document.at("textDocument").at("uri").get<std::string>().substr(folder.uri().size() + 1) + " " +
                    std::to_string(start.at("line").get<int>()) + ":" + std::to_string(start.at("character").get<int>()) + " " +
                    each.at("newText").get<std::string>();
    }
  return out;
}

} // namespace

TEST_CASE("links follow a file and a folder that are renamed") {
  const Folder folder;
  folder.write("a.unres.md", linking("[b](in/b.unres.md#part-i) or [it](./in/b.unres.md), [76/185](#), [x](https://a.org/in/b.unres.md)"));
  folder.write("in/b.unres.md", linking("[a](../a.unres.md), [c](c%20d.unres.md), [A/78/339](A/78/339)"));
  folder.write("in/c d.unres.md", linking("[b](<b.unres.md>)"));
  Client client;
  const Json served = client.initialize(renaming(), folders(folder)).at("capabilities").at("workspace").at("fileOperations");
  CHECK(served.at("willRename").at("filters").size() == 2);
  const auto rename = [&](const std::string& from, const std::string& to) {
    return client.request("workspace/willRenameFiles", files(folder, from, to)).at("result");
  };
  CHECK(written(folder, rename("in/b.unres.md", "in/e (1).unres.md")) ==
        "a.unres.md 2:26 in/e%20%281%29.unres.md; a.unres.md 2:56 ./in/e%20%281%29.unres.md; in/c%20d.unres.md 2:27 e%20%281%29.unres.md");
  CHECK(written(folder, rename("in/b.unres.md", "b.unres.md")) ==
        "a.unres.md 2:26 b.unres.md; a.unres.md 2:56 ./b.unres.md; in/b.unres.md 2:26 a.unres.md; in/b.unres.md 2:46 in/c%20d.unres.md; in/c%20d.unres.md 2:27 ../b.unres.md");
  CHECK(written(folder, rename("in", "out")) == "a.unres.md 2:26 out/b.unres.md; a.unres.md 2:56 ./out/b.unres.md");
  CHECK(written(folder, rename("in", "deep/er")) ==
        "a.unres.md 2:26 deep/er/b.unres.md; a.unres.md 2:56 ./deep/er/b.unres.md; in/b.unres.md 2:26 ../../a.unres.md");
  CHECK(rename("README.md", "LIESMICH.md").is_null());
  CHECK(rename("in/b.unres.md", "in/b.unres.md").is_null());
  CHECK(client.request("workspace/willRenameFiles", {{"files", 1}}).at("error").at("code") == -32602);
}

TEST_CASE("open documents are edited as they are, with their version") {
  const Folder folder;
  folder.write("a.unres.md", linking("nothing"));
  folder.write("b.unres.md", linking("nothing"));
  Client client;
  client.initialize(renaming(), folders(folder));
  client.open(folder.uri("a.unres.md"), linking("𝔻 [b](b.unres.md)"), "unres", 7);
  const Json edit = client.request("workspace/willRenameFiles", files(folder, "b.unres.md", "c.unres.md")).at("result");
  CHECK(edit.at("documentChanges").at(0).at("textDocument").at("version") == 7);
  CHECK(written(folder, edit) == "a.unres.md 2:29 c.unres.md");
}

TEST_CASE("clients that do not announce it are not told, and files are followed where they do") {
  const Folder folder;
  folder.write("a.unres.md", linking("nothing"));
  Client silent;
  CHECK_FALSE(silent.initialize(vs_code(), folders(folder)).at("capabilities").contains("workspace"));

  Client client;
  client.initialize(renaming(), folders(folder));
  const auto found = [&] {
    std::string out;
    const Json answer = client.request("workspace/symbol", {{"query", ""}}).at("result");
    for (const Json& each : answer)
      out += (out.empty() ? "" : "; ") + each.at("containerName").get<std::string>();
    return out;
  };
  CHECK(found() == "a.unres.md");
  std::filesystem::rename(folder.path("a.unres.md"), folder.path("b.unres.md"));
  client.notify("workspace/didRenameFiles", files(folder, "a.unres.md", "b.unres.md"));
  CHECK(found() == "b.unres.md");
  folder.write("in/c.unres.md", linking("nothing"));
  client.notify("workspace/didCreateFiles", {{"files", {{{"uri", folder.uri("in")}}}}});
  CHECK(found() == "b.unres.md; in/c.unres.md");
  std::filesystem::rename(folder.path("in"), folder.path("out"));
  client.notify("workspace/didRenameFiles", files(folder, "in", "out"));
  CHECK(found() == "b.unres.md; out/c.unres.md");
  std::filesystem::remove_all(folder.path("out"));
  client.notify("workspace/didDeleteFiles", {{"files", {{{"uri", folder.uri("out")}}}}});
  CHECK(found() == "b.unres.md");
}

} // namespace unres::test
