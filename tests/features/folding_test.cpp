#include "features/folding.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::test {
namespace {

// "2-4 Preamble, 1 paragraph" from the first line to the last, from 1; # for comments.
std::string listed(const std::string& text) {
  const auto document = workspace::Document::open("draft.unres.md", text);
  std::string out;
  for (const features::Fold& fold : features::folds(*document)) {
    out.append(fold.depth * 2, ' ');
    out.append(std::to_string(document->lines().line_of(fold.range.begin) + 1));
    out.append("-").append(std::to_string(document->lines().line_of(fold.range.end - 1) + 1));
    out.append(fold.kind == features::FoldKind::comment ? " #" : "");
    out.append(fold.collapsed.empty() ? "" : " " + fold.collapsed).append("\n");
  }
  return out;
}

} // namespace

TEST_CASE("the parts of a draft fold, and paragraphs with those below them") {
  CHECK(listed("*The General Assembly*,\n\n*Noting* lamps,\n\n1. *Requests* Members:\n\n(a) To light:\n\n(i) Lamps;\n\n"
               "(ii) Oil;\n\n(b) To rest;\n\n2. *Decides* to act.\n\n[^1]: One.\n\n[^2]: Two.\n") ==
        "1-3 Preamble, 1 paragraph\n5-19 Operative part, 2 paragraphs\n  5-13\n    7-11\n  17-19 # 2 notes\n");
}

TEST_CASE("comments one below the other fold as one, and so do tracked changes of several lines") {
  CHECK(listed("*The General Assembly*,\n\n%% one\n%% two\n%% three\n\n*Noting* lamps, %% alone\n\n"
               "1. *Decides* {++to\nact++}.\n")
            .find("3-5 #\n") != std::string::npos);
  CHECK(listed("*The General Assembly*,\n\n1. *Decides* {++to\nact++}\nor not.\n").find("  3-4\n") != std::string::npos);
  CHECK(listed("").empty());
  CHECK(listed("*The General Assembly*,").empty());
}

TEST_CASE("in any text folds lie in it, are longer than a line, and never cross") {
  if (!have_corpus())
    return;
  const auto files = corpus_files("adopted");
  RandomEdits random{31};
  for (int round = 0; round < 60; ++round) {
    std::string text = piece_of(read_file(files[random.below(files.size())]), 6000, random);
    for (int i = 0; i < round % 3 * 10; ++i)
      text = text::applied(text, random.next(text));
    const auto document = workspace::Document::open("draft.unres.md", text);
    std::vector<text::Range> around;
    for (const features::Fold& fold : features::folds(*document)) {
      REQUIRE(fold.range.end <= text.size());
      CHECK(document->lines().line_of(fold.range.begin) < document->lines().line_of(fold.range.end));
      while (!around.empty() && around.back().end <= fold.range.begin)
        around.pop_back();
      CHECK((around.empty() || around.back().contains(fold.range)));
      CHECK(fold.depth == around.size());
      around.push_back(fold.range);
    }
  }
}

} // namespace unres::test
