// Titles of texts in one folder.
#include "citations/folder.h"
#include "rules/runner.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::rules {
namespace {

std::string draft(const std::string& symbol, const std::string& title) {
  return "United Nations\n\n" + symbol + "\n\nGeneral Assembly\n\nDistr.: Limited\n\nSeventy-ninth session\n\n"
         "**Austria and Italy: draft resolution**\n\n**" + title + "**\n\n*The General Assembly*\n\n1. *Urges* all to listen;\n";
}

std::shared_ptr<const workspace::Document> open(const std::string& text) {
  return workspace::Document::open("draft.unres.md", text);
}

// What the first text is told beside the second one.
std::string found(const std::string& text, const std::string& other) {
  const auto folder = std::make_shared<const citations::Folder>(std::vector{
      std::make_shared<const citations::FolderText>(citations::folder_text(*open(other), "other", "other.unres.md"))});
  const auto known = std::make_shared<const index::Index>(folder, index::Index::standard());
  const auto analysis = Analysis::run(open(text), {}, known);
  for (const Finding& finding : analysis->findings())
    if (finding.rule->id == "structure/title-unique")
      return finding.message;
  return "";
}

} // namespace

TEST_CASE("two drafts of one session may not have one title") {
  CHECK(found(draft("A/C.3/79/L.12", "Lighthouses"), draft("A/C.3/79/L.13", "Lighthouses")) ==
        "A/C.3/79/L.13 has the same title: texts of one session are told apart by theirs");
  CHECK(found(draft("A/C.3/79/L.12", "Lighthouses"), draft("A/C.3/79/L.13", "Lighthouses at sea")).empty());
}

TEST_CASE("stages of one draft and drafts of different sessions share a title") {
  CHECK(found(draft("A/C.3/79/L.12/Rev.1", "Lighthouses"), draft("A/C.3/79/L.12", "Lighthouses")).empty());
  CHECK(found(draft("A/C.3/79/L.12", "Lighthouses"), draft("A/C.3/78/L.12", "Lighthouses")).empty());
}

} // namespace unres::rules
