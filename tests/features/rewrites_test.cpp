// Edits of a whole text, on any text: done so that nothing is left to do, or refused with a reason.
#include "features/marked.h"
#include "features/next_label.h"
#include "features/rewrites.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace unres::test {
namespace {

std::shared_ptr<const rules::Analysis> analysed(std::string text) {
  return rules::Analysis::run(workspace::Document::open("draft.unres.md", std::move(text)), {}, index::Index::standard());
}

// A piece of a real text with slips of the hand in it.
std::string slipped(const std::vector<std::filesystem::path>& files, RandomEdits& random) {
  std::string text = piece_of(read_file(files[random.below(files.size())]), 4000, random);
  for (int i = 0; i < 6; ++i)
    text = text::applied(text, random.next(text));
  return text;
}

} // namespace

TEST_CASE("a rewrite is done wholly, or refused with its reasons") {
  if (!have_corpus())
    return;
  const auto files = corpus_files("adopted");
  RandomEdits random{20261125};
  std::size_t done = 0;
  std::size_t refused = 0;
  for (int round = 0; round < 400; ++round) {
    const auto analysis = analysed(slipped(files, random));
    const auto size = static_cast<text::Offset>(analysis->document().text().size());
    for (const features::Rewrite& rewrite : features::rewrites()) {
      CAPTURE(std::string{rewrite.command});
      CHECK_FALSE(rewrite.title(*analysis).empty());
      const auto result = rewrite.run(*analysis);
      if (!result) {
        ++refused;
        REQUIRE_FALSE(result.error().empty());
        for (const text::Obstacle& obstacle : result.error()) {
          CHECK(obstacle.range.end <= size);
          CHECK_FALSE(obstacle.message.empty());
          CHECK_FALSE(obstacle.message.ends_with('.'));
        }
        CHECK_FALSE(features::told(*analysis, result.error()).empty());
        continue;
      }
      const auto text = text::applied(analysis->document().text(), *result);
      REQUIRE(text.has_value());
      done += !result->empty();
      if (rewrite.command == "unres.convertFootnotes") // It goes to and fro.
        continue;
      const auto again = rewrite.run(*analysed(*text));
      REQUIRE(again.has_value());
      CHECK(again->empty());
    }
  }
  MESSAGE(done << " done, " << refused << " refused");
  CHECK(done > 50);
  CHECK(refused > 50);
}

TEST_CASE("Enter brings at most one edit, at the line where it is typed or right before") {
  if (!have_corpus())
    return;
  const auto files = corpus_files("adopted");
  RandomEdits random{7};
  std::size_t brought = 0;
  for (int round = 0; round < 60; ++round) {
    std::string text = slipped(files, random);
    const std::size_t end = text.find('\n', random.below(text.size()));
    const std::size_t at = end == std::string::npos ? text.size() : end;
    text.insert(text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    const auto analysis = analysed(text);
    const auto edits = features::next_label(*analysis, static_cast<text::Offset>(at + 1));
    REQUIRE(edits.size() <= 1);
    brought += edits.size();
    for (const text::Edit& edit : edits) {
      CHECK(edit.range.touches(static_cast<text::Offset>(at + 1)));
      CHECK(analysis->document().slice(edit.range).size() < 40);
    }
  }
  MESSAGE(brought << " labels");
}

} // namespace unres::test
