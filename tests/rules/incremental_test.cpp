// Findings that follow edits are the findings of a fresh check.
#include "rules/runner.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

namespace unres::rules {
namespace {

std::string listing(const Analysis& analysis) {
  std::string out;
  for (const Finding& finding : analysis.findings()) {
    out += std::string{finding.rule->id} + " " + std::to_string(finding.range.begin) + "-" +
           std::to_string(finding.range.end) + " " + finding.message;
    if (finding.fix)
      for (const text::Edit& edit : finding.fix->edits)
        out += " | " + std::to_string(edit.range.begin) + "-" + std::to_string(edit.range.end) + " " +
               edit.replacement;
    out += "\n";
  }
  return out;
}

} // namespace

TEST_CASE("after any edits, structure and findings are those of a fresh check") {
  if (!test::have_corpus())
    return;
  std::vector<std::string> texts;
  for (const std::string folder : {"seed", "adopted", "paged"})
    for (const auto& file : test::corpus_files(folder))
      texts.push_back(test::read_file(file));
  test::RandomEdits random{3};
  int edits = 0;
  while (edits < 4'000) {
    const std::string& text = texts[random.below(texts.size())];
    auto document = workspace::Document::open(
        "draft.md", random.below(4) == 0 ? text : test::piece_of(text, 8000, random));
    auto analysis = Analysis::run(document, {}, index::Index::standard());
    for (int i = 0; i < 40; ++i, ++edits) {
      const text::Edit edit = random.next(document->text());
      document = document->edited(edit, i);
      analysis = Analysis::run(document, {}, index::Index::standard(), analysis.get());
      const auto fresh_document = workspace::Document::open("draft.md", document->text());
      const auto fresh = Analysis::run(fresh_document, {}, index::Index::standard());
      CAPTURE(edit.range);
      CAPTURE(edit.replacement);
      REQUIRE(document->lines() == fresh_document->lines());
      REQUIRE(document->model().counts == fresh_document->model().counts);
      REQUIRE(listing(*analysis) == listing(*fresh));
    }
  }
  MESSAGE(edits << " edits");
}

TEST_CASE("a text cut off anywhere is read without fault") {
  if (!test::have_corpus())
    return;
  test::RandomEdits random{4};
  for (const auto& file : test::corpus_files("seed")) {
    const std::string text = test::read_file(file);
    for (int i = 0; i < 300; ++i) {
      const auto analysis =
          Analysis::run(workspace::Document::open("draft.md", text.substr(0, random.below(text.size()))), {}, index::Index::standard());
      for (const Finding& finding : analysis->findings()) {
        CHECK(finding.range.begin <= finding.range.end);
        CHECK(finding.range.end <= analysis->document().text().size());
      }
    }
  }
}

} // namespace unres::rules
