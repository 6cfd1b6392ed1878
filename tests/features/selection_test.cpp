#include "features/marked.h"
#include "features/selection.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace unres::test {
namespace {

std::vector<std::string> steps(const std::string& text) {
  const Marked draft = marked(text);
  std::vector<std::string> out;
  for (const text::Range range : features::selection_steps(draft.analysis->document(), draft.at))
    out.emplace_back(draft.slice(range));
  return out;
}

void check_growing(const workspace::Document& document, text::Offset at) {
  const auto found = features::selection_steps(document, at);
  REQUIRE_FALSE(found.empty());
  CHECK(found.front().touches(at));
  for (std::size_t i = 1; i < found.size(); ++i)
    CHECK((found[i].contains(found[i - 1]) && found[i] != found[i - 1]));
  CHECK(found.back() == text::Range{0, static_cast<text::Offset>(document.text().size())});
}

} // namespace

TEST_CASE("a selection grows from a word over its number and citation to the whole text") {
  const auto found = steps("The General Assembly,\n\nRecalling its resolution 70/|1 of 25 September 2015,\n\n1. Decides to act.\n");
  REQUIRE(found.size() >= 5);
  CHECK(found[0] == "1");
  CHECK(found[1] == "70/1");
  CHECK(found[2] == "resolution 70/1");
  CHECK(found[3] == "Recalling its resolution 70/1 of 25 September 2015,");
}

TEST_CASE("a selection grows over the opening phrase and the sentence, and over a paragraph with those below it") {
  const auto opening = steps("The General Assembly,\n\nExpressing its de|ep concern about lamps,\n\n1. Decides to act.\n");
  REQUIRE(opening.size() > 2);
  CHECK(opening[0] == "deep");
  CHECK(opening[1] == "Expressing its deep concern");
  CHECK(opening[2] == "Expressing its deep concern about lamps,");

  const auto below = steps("*The General Assembly*,\n\n1. *Requests* Members:\n\n(a) To li|ght:\n\n(i) Lamps;\n\n(b) To rest.\n");
  REQUIRE(below.size() >= 5);
  CHECK(below[0] == "light");
  CHECK(below[1] == "To light:");
  CHECK(below[2] == "(a) To light:");
  CHECK(below[3] == "(a) To light:\n\n(i) Lamps;");
  CHECK(below[4] == "1. *Requests* Members:\n\n(a) To light:\n\n(i) Lamps;\n\n(b) To rest.");

  const auto sentence = steps("*The General Assembly*,\n\n1. *Decides* to act.\n\nAnnex\n\n1. Lamps burn, as No. 4 did. Oil is sp|ent. Storms come.\n");
  CHECK(sentence[1] == "Oil is spent.");
}

TEST_CASE("superscripts, dashes and quotation marks are no part of a word") {
  CHECK(steps("*The General Assembly*,\n\n*Recalling* “the l|amps”¹ — old,\n")[0] == "lamps");
  CHECK(steps("*The General Assembly*,\n\n*Recalling* the co|ût¹ of oil,\n")[0] == "coût");
}

TEST_CASE("at every offset of real texts a selection only grows") {
  if (!have_corpus())
    return;
  const auto files = corpus_files("adopted");
  RandomEdits random{41};
  for (int round = 0; round < 24; ++round) {
    std::string text = piece_of(read_file(files[random.below(files.size())]), 2500, random);
    for (int i = 0; i < round % 2 * 20; ++i)
      text = text::applied(text, random.next(text));
    const auto document = workspace::Document::open("draft.unres.md", text);
    for (text::Offset at = 0; at <= text.size(); ++at)
      check_growing(*document, at);
  }
}

} // namespace unres::test
