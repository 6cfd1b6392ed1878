// What the text this project began from must raise, and what it must not: a professionally edited
// resolution in a page rendering, with known faults of the rendering.
#include "rules/runner.h"
#include "support/corpus.h"
#include "support/seed.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

namespace unres::rules {

TEST_CASE("the seed raises its known faults and nothing else") {
  if (!test::have_corpus())
    return;
  const auto analysis = Analysis::run(
      workspace::Document::open("A-RES-77-237.md", test::read_file(test::corpus() / "seed" / "A-RES-77-237.md")), {}, index::Index::standard());
  std::multimap<std::string, std::size_t> found;
  for (const Finding& finding : analysis->findings())
    found.emplace(finding.rule->id, analysis->document().lines().line_of(finding.range.begin) + 1);
  const std::multimap<std::string, std::size_t> expected{
      {"citation/known-date", 26},      // 67/1 is of 24 September 2012
      {"citation/of-on-entitled", 332}, // the title ends without a comma
      {"italics/conference-report", 272}, // italics end before the place and the dates
      {"italics/enacting", 24},         // the organ line is in roman type
      {"italics/foreign", 398},         // modi operandi
      {"italics/foreign", 402},
      {"italics/ibid-roman", 276},
      {"italics/ibid-roman", 280},
      {"italics/ibid-roman", 282},
      {"italics/official-records", 86}, // italics run on over the symbol,
      {"italics/official-records", 162}, // or it is roman after Ibid.: notes 10, 19, 20,
      {"italics/official-records", 180}, // 22, 29, 31, 32, 34, 38, 39, 40
      {"italics/official-records", 184},
      {"italics/official-records", 230},
      {"italics/official-records", 234},
      {"italics/official-records", 254},
      {"italics/official-records", 270},
      {"italics/official-records", 278},
      {"italics/official-records", 280},
      {"italics/official-records", 282},
      {"italics/opening", 26},          // so are all 77 openings of the preamble, reported once
      {"italics/publications", 402},    // a title in italics stands in roman type two words on
      {"link/dead", 20},                // 71 links without an address, reported once
      {"operative/second-verb-comma", 332}, // no comma before "and further recalls"
      {"para/split", 30},               // 17 paragraphs cut by page ends, reported once
      {"punct/curly-quotes", 354},      // States',
      {"punct/curly-quotes", 446},      // Committee's,
      {"punct/curly-quotes", 452},      // and the four marks of two titles
      {"punct/curly-quotes", 452},
      {"punct/curly-quotes", 452},
      {"punct/curly-quotes", 452},
      {"structure/original-line", 10},  // "Original: English" is not printed on adopted texts
      {"structure/symbol-present", 5},  // no A/RES/77/237
      {"structure/title-number", 22},   // the title is not set as a heading
  };
  CHECK(found == expected);
  for (const Finding& finding : analysis->findings()) {
    CAPTURE(finding.rule->id);
    REQUIRE(finding.fix.has_value());
    const auto fixed = text::applied(analysis->document().text(), finding.fix->edits);
    REQUIRE(fixed.has_value());
    const auto after = Analysis::run(workspace::Document::open("A-RES-77-237.md", *fixed), {}, index::Index::standard());
    CHECK(after->findings().size() < analysis->findings().size());
    CHECK(after->document().model().counts.footnotes == 48);
    CHECK(after->document().model().counts.operative == 85);
  }
}

TEST_CASE("one fix sets the openings of the seed's preamble in italics, as they were issued") {
  if (!test::have_corpus())
    return;
  const auto open = [](std::string text) {
    return Analysis::run(workspace::Document::open("A-RES-77-237.md", std::move(text)), {}, index::Index::standard());
  };
  const auto seed = open(test::read_file(test::corpus() / "seed" / "A-RES-77-237.md"));
  const auto& findings = seed->findings();
  const auto opening = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
    return finding.rule->id == "italics/opening";
  });
  REQUIRE(opening != findings.end());
  REQUIRE(opening->fix.has_value());
  const auto text = text::applied(seed->document().text(), opening->fix->edits);
  REQUIRE(text.has_value());
  const auto fixed = open(*text);
  const model::Resolution& r = fixed->document().model();
  std::size_t exact = 0;
  for (const model::Paragraph& p : r.paragraphs) {
    const model::Block& block = r.blocks[p.first];
    if (p.role != model::Role::preambular || !block.facts->lead)
      continue;
    const std::string issued = "*" + std::string{test::preamble_of_the_seed[p.ordinal - 1]} + "*";
    CHECK(fixed->document().slice(block.absolute(*block.facts->lead)) == issued);
    ++exact;
  }
  CHECK(exact == 77);
  CHECK(r.counts == seed->document().model().counts);
}

} // namespace unres::rules
