// Comments that silence a rule: what is offered silences what it says and nothing else.
#include "features/silencers.h"
#include "support/corpus.h"
#include "text/edit.h"

#include <doctest/doctest.h>

#include <map>
#include <string>

namespace unres::features {
namespace {

std::shared_ptr<const rules::Analysis> analyse(const std::string& text) {
  return rules::Analysis::run(workspace::Document::open("draft.unres.md", text), {}, index::Index::standard());
}

std::map<std::string, int> bag_of(const rules::Analysis& analysis) {
  std::map<std::string, int> bag;
  for (const rules::Finding& finding : analysis.findings())
    ++bag[std::string{finding.rule->id}];
  return bag;
}

// Applies each comment that is offered for a finding and holds the findings before against those after.
void check_silencers(const std::string& text) {
  const auto analysis = analyse(text);
  const auto size = static_cast<text::Offset>(text.size());
  for (const QuickFix& offer : silencers(*analysis, {0, size})) {
    CAPTURE(offer.title);
    const auto silenced = text::applied(text, offer.edits);
    REQUIRE(silenced.has_value());
    const auto after = analyse(*silenced);
    auto expected = bag_of(*analysis);
    auto found = bag_of(*after);
    const std::string id{offer.finding->rule->id};
    const bool everywhere = offer.title.ends_with("in this text");
    CHECK(found[id] < expected[id]);
    if (everywhere)
      CHECK(found[id] == 0);
    CHECK(static_cast<std::size_t>(expected[id] - found[id]) == after->silenced().size());
    CHECK(found["ignore/reason"] == expected["ignore/reason"] + 1);
    for (const char* changed : {id.c_str(), "ignore/reason"}) {
      expected.erase(changed);
      found.erase(changed);
    }
    CHECK(found == expected);
  }
}

constexpr std::string_view draft = R"(*The General Assembly*,

Recalling its resolution 76/187 of 16 December 2021;

*Noting* that 25% of the lamps, or 1/3rd of all lamps there
are, and 30% of the bells need mending,

1. *Decides* to mend them:

(a) With care,

(b) With 40% of the funds.

2. *Decides* to remain seized of the matter.
)";

} // namespace

TEST_CASE("a comment silences a rule on its line, or in the whole text") { check_silencers(std::string{draft}); }

TEST_CASE("a comment keeps the line ends and the byte order mark of the text") {
  std::string text{"\xEF\xBB\xBF"};
  for (const char c : draft)
    text.append(c == '\n' ? "\r\n" : std::string(1, c));
  check_silencers(text);
  for (const QuickFix& offer : silencers(*analyse(text), {0, static_cast<text::Offset>(text.size())})) {
    const auto silenced = text::applied(text, offer.edits);
    REQUIRE(silenced.has_value());
    CHECK(silenced->starts_with("\xEF\xBB\xBF"));
    CHECK(silenced->find("(why?)\r\n") != std::string::npos);
  }
}

TEST_CASE("comments are offered once for a rule, and not for what is wrong with a comment") {
  const auto analysis = analyse("*The General Assembly*\n\n*Notes* the 25% and the 30%. %% unres-ignore x/y: z\n");
  const auto offers = silencers(*analysis, {0, static_cast<text::Offset>(analysis->document().text().size())});
  REQUIRE(offers.size() == 2);
  CHECK(offers[0].title == "Silence number/percent on this line");
  CHECK(offers[1].title == "Silence number/percent in this text");
}

TEST_CASE("every finding on adopted texts can be silenced by itself") {
  if (!test::have_corpus())
    return;
  std::size_t i = 0;
  for (const auto& file : test::corpus_files("adopted")) {
    if (i++ % 12 != 0)
      continue;
    CAPTURE(file.string());
    check_silencers(test::read_file(file));
  }
}

} // namespace unres::features
