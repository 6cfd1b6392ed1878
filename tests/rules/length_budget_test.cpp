// A house's budget of words, and how words are counted.
#include "model/word_count.h"
#include "rules/runner.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::rules {
namespace {

const std::string draft = "*The General Assembly*\n\n"
                          "1. *Requests* the keepers {>>all of them?<<} to be {--very--} brief;[^1]\n\n%% how brief?\n\n"
                          "2. *Decides* to {~~meet again~>remain seized~~} of the matter.\n\n"
                          "[^1]: A note that nobody counts.\n\n**Annex**\n\n1. Be quiet.\n";

std::string found(std::size_t budget) {
  Options options;
  options.house.length_budget = budget;
  const auto analysis = Analysis::run(workspace::Document::open("draft.unres.md", draft), options, index::Index::standard());
  for (const Finding& finding : analysis->findings())
    if (finding.rule->id == "structure/length-budget")
      return finding.message;
  return "";
}

} // namespace

TEST_CASE("words are counted without labels, notes, comments, deletions and annexes") {
  const auto document = workspace::Document::open("draft.unres.md", draft);
  CHECK(model::words_of_paragraphs(document->model(), document->text()) == 13);
}

TEST_CASE("a text that is longer than the house's budget is told so, with both figures") {
  CHECK(found(0).empty());
  CHECK(found(13).empty());
  CHECK(found(10) == "The paragraphs have 13 words, 3 more than the budget of 10");
}

} // namespace unres::rules
