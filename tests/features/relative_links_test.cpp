#include "features/relative_links.h"
#include "support/corpus.h"
#include "text/edit.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

namespace unres::features {
namespace {

std::shared_ptr<const workspace::Document> document(const std::string& links) {
  return workspace::Document::open("a.unres.md", "*The General Assembly*,\n\n*Recalling* " + links + ",\n");
}

std::string targets(const std::string& links) {
  std::string out;
  const auto read = document(links);
  for (const RelativeLink& link : relative_links(*read)) {
    CHECK(read->slice(link.range) == link.target);
    out += link.target + ";";
  }
  return out;
}

std::string moved(const std::string& target, const std::string& file, const std::map<std::string, std::string>& moves) {
  return moved_target(target, file, [&](const std::string& path) {
           const auto found = moves.find(path);
           return found == moves.end() ? path : found->second;
         }).value_or("stays");
}

} // namespace

TEST_CASE("links to files are told from addresses and fragments") {
  CHECK(targets("[a](b.md) and [c](../d/e.md#part)") == "b.md;../d/e.md;");
  CHECK(targets("[a](./b%20c.md) and [c](<d.md>)") == "./b%20c.md;d.md;");
  CHECK(targets("[76/185](#) and [x](https://a.org/b.md) and [y](mailto:a@b.org) and [z](/root.md)").empty());
  CHECK(targets("[a]() and [b] and (c.md)").empty());
}

TEST_CASE("a target is written anew where its file or its text moves") {
  CHECK(moved("b.md", "/w/a.md", {}) == "stays");
  CHECK(moved("b.md", "/w/a.md", {{"/w/b.md", "/w/in/b.md"}}) == "in/b.md");
  CHECK(moved("./b.md", "/w/a.md", {{"/w/b.md", "/w/in/b.md"}}) == "./in/b.md");
  CHECK(moved("./b.md", "/w/a.md", {{"/w/b.md", "/b.md"}}) == "../b.md");
  CHECK(moved("b.md", "/w/a.md", {{"/w/a.md", "/w/in/a.md"}}) == "../b.md");
  CHECK(moved("b.md", "/w/a.md", {{"/w/a.md", "/w/c.md"}}) == "stays");
  CHECK(moved("b.md", "/w/a.md", {{"/w/a.md", "/v/a.md"}, {"/w/b.md", "/v/b.md"}}) == "stays");
  CHECK(moved("b%20c.md", "/w/a.md", {{"/w/b c.md", "/w/d (e).md"}}) == "d%20%28e%29.md");
  CHECK(moved("../w/./b.md", "/w/a.md", {{"/w/b.md", "/w/c.md"}}) == "c.md");
  CHECK(moved("in/", "/w/a.md", {{"/w/in", "/w/out"}}) == "out/");
  CHECK(moved("100%.md", "/w/a.md", {{"/w/100%.md", "/w/50%.md"}}) == "50%25.md");
  CHECK(linked_path("../../../b.md", "/w/a.md") == "/b.md");
}

// Every adopted text is given links to the next, which then moves about.
TEST_CASE("texts whose links follow differ in the targets alone, and lead to where the file is") {
  if (!test::have_corpus())
    return;
  const auto files = test::corpus_files("adopted");
  const std::vector<std::string> places{"/w/next.md", "/w/in/a b.md", "/v/(next).md", "/next#.md", "/w/x/y/z/next.md"};
  for (std::size_t i = 0; i < files.size(); i += 4) {
    const std::string name = files[i].string();
    CAPTURE(name);
    std::string text = test::read_file(files[i]);
    const std::size_t at = text.find("\n\n", text.size() / 2);
    if (at != std::string::npos)
      text.insert(at, " [next](../w/next.md#x) [other](other.md)");
    const auto before = workspace::Document::open("a.md", text);
    const auto links = relative_links(*before);
    for (const std::string& place : places) {
      const auto move = [&](const std::string& path) { return path == "/w/next.md" ? place : path; };
      std::string after = text;
      for (auto link = links.rbegin(); link != links.rend(); ++link)
        if (const auto target = moved_target(link->target, "/w/a.md", move))
          after.replace(link->range.begin, link->range.size(), *target);
      const auto read = workspace::Document::open("a.md", after);
      const auto then = relative_links(*read);
      REQUIRE(then.size() == links.size());
      std::string left = text;
      std::string right = after;
      for (std::size_t k = links.size(); k-- > 0;) {
        CHECK(linked_path(then[k].target, "/w/a.md") == move(linked_path(links[k].target, "/w/a.md")));
        left.erase(links[k].range.begin, links[k].range.size());
        right.erase(then[k].range.begin, then[k].range.size());
      }
      CHECK((left == right)); // Not shown: they are long.
    }
  }
}

} // namespace unres::features
