// What the mode for texts to be submitted adds on adopted texts, which are as final as texts can be.
#include "rules/runner.h"
#include "support/corpus.h"

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

} // namespace unres::rules
