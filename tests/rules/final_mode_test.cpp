// What the mode for texts to be submitted adds on adopted texts, which are as final as texts can be.
#include "rules/final/open_issues.h"
#include "rules/runner.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <map>

namespace unres::rules {

TEST_CASE("adopted texts stay nearly silent when they are read as texts to be submitted") {
  if (!test::have_corpus())
    return;
  std::size_t files = 0;
  std::map<std::string, std::size_t> added;
  std::size_t all = 0;
  for (const auto& file : test::corpus_files("adopted")) {
    ++files;
    const auto document = workspace::Document::open(file.filename().string(), test::read_file(file));
    const auto draft = Analysis::run(document, {}, index::Index::standard());
    Options options;
    options.mode = Mode::final;
    const auto final = Analysis::run(document, options, index::Index::standard());
    REQUIRE(final->findings().size() >= draft->findings().size());
    for (const Finding& finding : final->findings()) {
      if (finding.rule->in_draft)
        continue;
      ++all;
      ++added[std::string{finding.rule->id}];
      if (std::getenv("UNRES_LIST") != nullptr)
        MESSAGE(file.filename().string() << ":" << document->lines().line_of(finding.range.begin) + 1 << ": " << finding.message);
    }
  }
  std::string figures;
  for (const auto& [rule, count] : added)
    figures.append(rule).append(" ").append(std::to_string(count)).append(", ");
  MESSAGE("the final mode adds " << all << " findings on " << files << " adopted texts: " << figures);
  CHECK(static_cast<double>(all) / static_cast<double>(files) <= 0.1);
}

TEST_CASE("open issues stay inside the text, and after any edits those of the final mode are those of a fresh check") {
  const std::string text = "United Nations\n\nA/C.3/79/L.XX\n\n[*on the report*]\n\n*The General Assembly*,\n\n"
                           "PP1 *Recalling* [its | EU: the] resolution 79/… of 20XX,[^1]\n\n%% why?\n\n"
                           "[1. *Requests* {++EU: all++} {--the--} {~~old~>new~~} keepers [to [report]]:\n\n"
                           "[(a) To listen {>>when?<<};]\n\n(b) To see [date];]\n\n1 bis. *Decides* to act, TBC.\n\n[^1]: __\n";
  Options options;
  options.mode = Mode::final;
  test::RandomEdits random{20261126};
  for (int round = 0; round < 40; ++round) {
    auto document = workspace::Document::open("draft.unres.md", text);
    auto analysis = Analysis::run(document, options, index::Index::standard());
    for (int i = 0; i < 30; ++i) {
      document = document->edited(random.next(document->text()), i);
      analysis = Analysis::run(document, options, index::Index::standard(), analysis.get());
      CAPTURE(document->text());
      for (const OpenIssue& issue : open_issues(*document)) {
        REQUIRE(issue.range.begin < issue.range.end);
        REQUIRE(issue.range.end <= document->text().size());
      }
      const auto fresh = Analysis::run(workspace::Document::open("draft.unres.md", document->text()), options, index::Index::standard());
      REQUIRE(analysis->findings() == fresh->findings());
    }
  }
}

} // namespace unres::rules
