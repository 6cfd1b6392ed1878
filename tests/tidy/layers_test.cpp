// The edges between layers: what a folder of server/ may include.
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace unres::test {
namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

// The layers that each layer is built on, itself not counted.
const std::map<std::string, Names> layers{
    {"support", {}},
    {"notation", {"support"}},
    {"index", {"support", "notation"}},
    {"text", {"support"}},
    {"syntax", {"support", "text"}},
    {"model", {"support", "notation", "text", "syntax"}},
    {"phrases", {"support", "notation", "text", "syntax", "model"}},
    {"workspace", {"support", "notation", "text", "syntax", "model"}},
    {"citations", {"support", "notation", "index", "text", "syntax", "model", "workspace"}},
    {"notes", {"support", "notation", "text", "syntax", "model", "workspace"}},
    {"rules",
      {"support", "notation", "index", "text", "syntax", "model", "phrases", "workspace", "citations", "notes"}},
    {"features",
     {"support", "notation", "index", "text", "syntax", "model", "phrases", "workspace", "citations", "notes",
      "rules"}},
    {"report",
      {"support", "notation", "index", "text", "syntax", "model", "phrases", "workspace", "citations", "notes",
       "rules", "features"}},
    {"config",
     {"support", "notation", "index", "text", "syntax", "model", "phrases", "workspace", "citations", "notes",
      "rules", "features"}},
    {"doctor",
     {"support", "notation", "index", "text", "syntax", "model", "phrases", "workspace", "citations", "notes",
      "rules", "features", "config"}},
    {"protocol", {"support"}},
    {"rpc", {"support"}},
    {"session",
     {"support", "notation", "index", "text", "syntax", "model", "phrases", "workspace", "citations", "notes",
      "rules", "features", "config", "report", "doctor", "protocol", "rpc"}},
    {"cli",
     {"support", "notation", "index", "text", "syntax", "model", "phrases", "workspace", "citations", "notes",
      "rules", "features", "config", "report", "doctor"}},
};

// The only layers that may know a library.
const std::map<std::string, Names> libraries{
    {"nlohmann/", {"config", "protocol", "rpc", "session", "cli"}},
    {"boost/", {"rpc", "session"}},
    {"tree_sitter/", {"syntax"}},
    {"CLI/", {"cli"}},
    {"sqlite3.h", {"index"}},
    {"pugixml.hpp", {"index"}},
    {"spdlog/", {"rpc", "session"}},
    {"unistd.h", {"support"}},
    {"sys/", {"support"}},
};

std::vector<std::string> includes_of(const fs::path& file) {
  static const std::regex include{R"(^#include ["<]([^">]+)[">])"};
  std::vector<std::string> out;
  std::istringstream in{read_file(file)};
  for (std::string line; std::getline(in, line);)
    if (std::smatch match; std::regex_search(line, match, include))
      out.push_back(match[1].str());
  return out;
}

template <typename Visit> void for_each_source(Visit&& visit) {
  const fs::path server = fs::path{UNRES_SOURCE_DIR} / "server";
  for (const auto& entry : fs::recursive_directory_iterator(server)) {
    const std::string extension = entry.path().extension().string();
    const fs::path relative = fs::relative(entry.path(), server);
    if ((extension == ".h" || extension == ".cpp") && relative.has_parent_path())
      visit(entry.path(), relative.begin()->string());
  }
}

} // namespace

TEST_CASE("a layer includes only the layers it is built on, and the libraries it may know") {
  std::size_t files = 0;
  for_each_source([&](const fs::path& file, const std::string& layer) {
    CAPTURE(file.string());
    REQUIRE_MESSAGE(layers.contains(layer), "a new layer needs a row here and an ADR");
    ++files;
    for (const std::string& include : includes_of(file)) {
      CAPTURE(include);
      const std::string first = include.substr(0, include.find('/'));
      if (layers.contains(first))
        CHECK((first == layer || layers.at(layer).contains(first)));
      for (const auto& [library, allowed] : libraries)
        if (include.starts_with(library))
          CHECK(allowed.contains(layer));
    }
  });
  CHECK(files > 50);
}

TEST_CASE("only the platform files call the operating system") {
  for_each_source([&](const fs::path& file, const std::string&) {
    if (file.filename().string().starts_with("platform"))
      return;
    CAPTURE(file.string());
    for (const std::string& include : includes_of(file)) {
      CAPTURE(include);
      const bool system = include == "unistd.h" || include.starts_with("sys/") || include == "poll.h" ||
                          include == "fcntl.h" || include == "windows.h";
      CHECK_FALSE(system);
    }
  });
}

TEST_CASE("every source file is in the folder of its namespace and of a size to read") {
  for_each_source([&](const fs::path& file, const std::string& layer) {
    CAPTURE(file.string());
    const std::string text = read_file(file);
    if (layer != "support")
      CHECK(text.find("namespace unres::" + layer) != std::string::npos);
    CHECK(std::count(text.begin(), text.end(), '\n') <= 400);
  });
}

} // namespace unres::test
