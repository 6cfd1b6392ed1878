// How the folders of a workspace are read, and how what is open stands before what is on the disk.
#include "session/instruments.h"

#include <doctest/doctest.h>

#include <map>

namespace unres::session {
namespace {

namespace fs = std::filesystem;

/// Files in memory, under /w.
class Memory final : public workspace::Files {
public:
  std::map<std::string, std::string> texts;
  mutable int reads = 0;

  [[nodiscard]] workspace::Listing list(const fs::path& folder) const override {
    workspace::Listing out;
    std::map<std::string, bool> folders;
    for (const auto& [path, text] : texts) {
      const fs::path inner = fs::path{path}.lexically_relative(folder);
      const std::string name = inner.begin()->string();
      if (name == ".." || workspace::is_passed_over(name))
        continue;
      if (std::distance(inner.begin(), inner.end()) > 1)
        folders[name] = true;
      else if (const auto kind = workspace::kind_of_file(name); kind != workspace::FileKind::other)
        out.texts.push_back({path, kind});
    }
    for (const auto& [name, there] : folders)
      out.folders.push_back(folder / name);
    return out;
  }

  [[nodiscard]] Expected<std::string> read(const fs::path& path, std::uint64_t limit) const override {
    ++reads;
    const auto found = texts.find(path.generic_string());
    if (found == texts.end() || found->second.size() > limit)
      return unexpected("cannot be read");
    return found->second;
  }
};

std::string resolution(const std::string& number) {
  return "A/RES/" + number + "\n\nResolution adopted by the General Assembly on 9 December 2024\n\n**" + number +
         ". Lamps**\n\n*The General Assembly*,\n\n*Decides* to keep the lamps lit.\n";
}

void read_all(WorkspaceFiles& drafts) {
  for (int steps = 0; drafts.has_work(); ++steps) {
    REQUIRE(steps < 10'000);
    drafts.step();
  }
}

bool knows(Instruments& instruments, std::string_view number) {
  return !instruments.seen_from("another")->find(notation::Body::ga, notation::read_number(number).value()).empty();
}

} // namespace

TEST_CASE("a folder is read step by step") {
  Memory files;
  files.texts = {{"/w/a.unres.md", resolution("79/361")},
                 {"/w/in/b.md", resolution("79/362")},
                 {"/w/in/README.md", "# Nothing\n"},
                 {"/w/.git/c.unres.md", resolution("79/363")},
                 {"/w/large.unres.md", resolution("79/364") + std::string(2 << 20, ' ')}};
  WorkspaceFiles drafts{files};
  Instruments instruments{drafts, {}};
  drafts.add_folder("/w/");
  drafts.add_folder("/w");
  CHECK_FALSE(knows(instruments, "79/361"));
  read_all(drafts);
  CHECK(knows(instruments, "79/361"));
  CHECK(knows(instruments, "79/362"));
  CHECK_FALSE(knows(instruments, "79/363"));
  CHECK_FALSE(knows(instruments, "79/364"));
  CHECK(files.reads == 4);

  const auto before = instruments.seen_from("another");
  drafts.touch("/w/a.unres.md");
  drafts.touch("/w/.git/c.unres.md");
  drafts.touch("/elsewhere/a.unres.md");
  read_all(drafts);
  CHECK(files.reads == 5);
  CHECK(instruments.seen_from("another") == before); // The same as it was: nothing to be done about it.

  drafts.remove_folder("/w");
  CHECK_FALSE(knows(instruments, "79/361"));
}

TEST_CASE("what is open stands before what is on the disk") {
  Memory files;
  files.texts = {{"/w/a.unres.md", resolution("79/361")}};
  WorkspaceFiles drafts{files};
  Instruments instruments{drafts, {}};
  drafts.add_folder("/w");
  read_all(drafts);
  const auto show = [&](const std::string& key, const std::string& text) {
    drafts.show(key, "file://" + key, workspace::Document::open("a.unres.md", text));
  };
  const auto before = instruments.seen_from("another");
  show("/w/a.unres.md", resolution("79/361"));
  CHECK(instruments.seen_from("another") == before);
  show("/w/a.unres.md", resolution("79/399"));
  CHECK(knows(instruments, "79/399"));
  CHECK_FALSE(knows(instruments, "79/361"));
  drafts.touch("/w/a.unres.md");
  read_all(drafts);
  CHECK(knows(instruments, "79/399"));
  drafts.close("/w/a.unres.md");
  read_all(drafts);
  CHECK(knows(instruments, "79/361"));
  CHECK_FALSE(knows(instruments, "79/399"));

  show("untitled:1", resolution("79/377"));
  CHECK(knows(instruments, "79/377"));
  drafts.close("untitled:1");
  CHECK_FALSE(knows(instruments, "79/377"));
}

TEST_CASE("a file in nested folders is read once, and stays while one of them is there") {
  Memory files;
  files.texts = {{"/w/a.unres.md", resolution("79/361")}, {"/w/in/b.unres.md", resolution("79/362")}};
  WorkspaceFiles drafts{files};
  drafts.add_folder("/w/in");
  drafts.add_folder("/w");
  drafts.add_folder("/w/in/deep");
  read_all(drafts);
  CHECK(files.reads == 2);
  CHECK(drafts.all().size() == 2);
  CHECK(drafts.shown("/w/in/b.unres.md") == "b.unres.md");
  drafts.remove_folder("/w/in");
  CHECK(drafts.all().size() == 2);
  CHECK(drafts.shown("/w/in/b.unres.md") == "in/b.unres.md");
  drafts.remove_folder("/w");
  CHECK(drafts.all().empty());
}

TEST_CASE("what is found in a file changes with its text alone, and is made once") {
  Memory files;
  files.texts = {{"/w/a.unres.md", resolution("79/361")}, {"/w/notes.md", "# Nothing\n"}};
  WorkspaceFiles drafts{files};
  drafts.add_folder("/w");
  read_all(drafts);
  const auto version = drafts.version();
  const auto summary = drafts.summary("/w/a.unres.md");
  REQUIRE(summary != nullptr);
  CHECK(summary->units.at(0).name == "A/RES/79/361");
  CHECK(summary->units.at(0).keys == std::vector<std::string>{"GA 79/361"});
  CHECK(drafts.summary("/w/notes.md") == nullptr);
  CHECK(drafts.summary("/w/nowhere.md") == nullptr);
  drafts.touch("/w/a.unres.md");
  read_all(drafts);
  CHECK(drafts.summary("/w/a.unres.md") == summary);
  CHECK(drafts.version() == version);
  files.texts["/w/a.unres.md"] = resolution("79/362");
  drafts.touch("/w/a.unres.md");
  read_all(drafts);
  CHECK(drafts.summary("/w/a.unres.md") != summary);
  CHECK(drafts.version() != version);
}

TEST_CASE("of a folder with too many files, so many are read") {
  Memory files;
  for (int i = 0; i < 2100; ++i)
    files.texts["/w/" + std::to_string(i) + ".md"] = "# Nothing\n";
  WorkspaceFiles drafts{files};
  drafts.add_folder("/w");
  read_all(drafts);
  CHECK(drafts.all().size() == 2000);
  files.texts.clear();
  drafts.touch("/w");
  read_all(drafts);
  drafts.remove_folder("/w");
  files.texts = {{"/w/a.unres.md", resolution("79/361")}};
  drafts.add_folder("/w");
  read_all(drafts);
  CHECK(drafts.all().size() == 1);
}

TEST_CASE("reading that is stopped leaves what is read, and what changes later is read again") {
  Memory files;
  files.texts = {{"/w/a.unres.md", resolution("79/361")}, {"/w/b.unres.md", resolution("79/362")}};
  WorkspaceFiles drafts{files};
  drafts.add_folder("/w");
  drafts.step();
  drafts.step();
  drafts.stop();
  CHECK_FALSE(drafts.has_work());
  CHECK(drafts.all().size() == 1);
  drafts.touch("/w/b.unres.md");
  read_all(drafts);
  CHECK(drafts.all().size() == 2);
}

} // namespace unres::session
