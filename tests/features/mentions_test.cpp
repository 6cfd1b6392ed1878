// What a place names, where that is introduced, where else it is named: paragraphs, annexes, short names, instruments.
#include "features/definition.h"
#include "features/highlight.h"
#include "features/marked.h"
#include "features/mentions/foreign_place.h"
#include "features/references.h"
#include "index/builtin.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

using text::Range;

std::shared_ptr<const index::Index> known() { return index::Index::standard(); }

std::string in_line(const Marked& here, const std::vector<Range>& ranges) {
  std::string out;
  for (const Range range : ranges) {
    out += out.empty() ? "" : " | ";
    out += std::to_string(here.analysis->document().lines().line_of(range.begin) + 1) + ":" + std::string{here.slice(range)};
  }
  return out;
}

std::string defined(const std::string& draft) {
  const Marked here = marked(draft, known());
  const auto found = features::definition(features::Mentions{here.analysis}, here.at);
  return found ? in_line(here, {*found}) : "nowhere";
}

std::string referred(const std::string& draft, bool definition = true) {
  const Marked here = marked(draft, known());
  return in_line(here, features::references(features::Mentions{here.analysis}, here.at, definition));
}

// The places that introduce what is named.
std::string written(const std::string& draft) {
  const Marked here = marked(draft, known());
  std::vector<Range> out;
  for (const features::Mention& each : features::highlights(features::Mentions{here.analysis}, here.at))
    if (each.introduces)
      out.push_back(each.range);
  return in_line(here, out);
}

// Operative paragraphs, the fourth with subparagraphs; `last` is the fifth.
std::string numbered(const std::string& last, const std::string& annex = "") {
  return "*The General Assembly*,\n\n*Deeply concerned* about the lamps,\n\n*Noting* the towers,\n\n"
         "1. *Decides* to light the lamps;\n\n2. *Requests* the keepers to help;\n\n3. *Invites* all ships;\n\n"
         "4. *Urges* the harbours:\n\n(a) To build towers;\n\n(b) To train:\n\n(i) Keepers;\n\n(ii) Pilots;\n\n"
         "5. " + last + ".\n" + annex;
}

} // namespace

TEST_CASE("a reference leads to the paragraph that it names") {
  CHECK(defined(numbered("*Reaffirms* paragraph 2| above")) == "9:2.");
  CHECK(defined(numbered("*Reaffirms* para|graph 2 above")) == "9:2.");
  CHECK(defined(numbered("*Reaffirms* paragraph 4 (b) (ii) ab|ove")) == "21:(ii)");
  CHECK(defined(numbered("*Reaffirms* paragraph 4 (a)| of the present resolution")) == "15:(a)");
  CHECK(defined(numbered("*Reaffirms* operative| paragraph 3 of this resolution")) == "11:3.");
  CHECK(defined(numbered("*Reaffirms* preambular paragraph 2| above")) == "5:*Noting*");
  CHECK(defined(numbered("*Reaffirms* OP3| and PP1")) == "11:3.");
  CHECK(defined(numbered("*Reaffirms* OP3 and PP1|")) == "3:*Deeply concerned*");
  CHECK(defined(numbered("*Lights* the lamps of the preceding| paragraph")) == "13:4.");
  CHECK(defined(numbered("*Reaffirms* paragraph 9| above")) == "nowhere");
  CHECK(defined(numbered("*Reaffirms* paragraph 4 (c)| above")) == "nowhere");
}

TEST_CASE("in a list of paragraphs each place leads to its own") {
  CHECK(defined(numbered("*Reaffirms* paragraphs 1|, 2 and 4 (b) above")) == "7:1.");
  CHECK(defined(numbered("*Reaffirms* paragraphs 1, 2| and 4 (b) above")) == "9:2.");
  CHECK(defined(numbered("*Reaffirms* paragraphs 1, 2 and 4 (b|) above")) == "17:(b)");
  CHECK(defined(numbered("*Reaffirms* paragraphs 1 to 3|")) == "11:3.");
  CHECK(defined(numbered("*Reaffirms* para|graphs 1 to 3")) == "nowhere");
  CHECK(defined(numbered("*Recalls* the report and paragraph 1| to paragraph 3 of this resolution")) == "7:1.");
  CHECK(defined(numbered("*Recalls* the report and paragraph 1| and paragraph 3 of resolution 70/1")) == "nowhere");
}

TEST_CASE("a letter alone is of the same paragraph") {
  const std::string draft = "*The General Assembly*,\n\n1. *Urges* the harbours:\n\n(a) To build towers;\n\n"
                            "(b) To light those of subparagraph (a)| above;\n\n2. *Decides* to act.\n";
  CHECK(defined(draft) == "5:(a)");
}

TEST_CASE("what may be about another text is none of this one") {
  CHECK(defined(numbered("*Reaffirms* paragraph 2| of its resolution 70/1")) == "nowhere");
  CHECK(defined(numbered("*Reaffirms* its resolution 70/1, paragraph 2|")) == "nowhere");
  CHECK(defined(numbered("*Recalls* the Convention and paragraph 2| of it")) == "nowhere");
  CHECK(defined(numbered("*Recalls* the report, in particular paragraph 2|")) == "nowhere");
  CHECK(defined(numbered("*Recalls* paragraph 2| thereof")) == "nowhere");
  CHECK(defined(numbered("*Recalls* “the words of paragraph 2| above”")) == "nowhere");
  CHECK(defined(numbered("*Reaffirms* paragraph 2|")) == "9:2.");
}

TEST_CASE("a paragraph has all references to it") {
  const std::string draft = numbered("*Reaffirms* paragraphs 2 and 3 above, paragraph 2| above and OP2");
  CHECK(referred(draft) == "9:2. | 23:2 | 23:2 | 23:OP2");
  CHECK(referred(draft, false) == "23:2 | 23:2 | 23:OP2");
  CHECK(written(draft) == "9:2.");
  CHECK(referred("*The General Assembly*,\n\n|1. *Decides* to act;\n\n2. *Reaffirms* paragraph 1 above.\n") == "3:1. | 5:1");
}

TEST_CASE("annexes and parts are named by their headings") {
  const std::string annexes = "\n**Annex I**\n\n**Lamps**\n\n1. Lamps are lit.\n\n2. See paragraph 1 above.\n\n**Annex II**\n\n**Towers**\n\nTowers stand.\n";
  CHECK(defined(numbered("*Adopts* annex II| to the present resolution", annexes)) == "33:**Annex II**");
  CHECK(defined(numbered("*Adopts* annexes I| and II to the present resolution", annexes)) == "25:**Annex I**");
  CHECK(defined(numbered("*Adopts* annex II| to its resolution 70/1", annexes)) == "nowhere");
  CHECK(defined(numbered("*Adopts* paragraph 2| of annex I to the present resolution", annexes)) == "31:2.");
  CHECK(referred(numbered("*Adopts* an|nex I", annexes)) == "23:I | 25:**Annex I**");
  const std::string annex = "\n**Annex**\n\n**Lamps**\n\n1. Lamps are lit.\n\n2. See paragraph 1| above.\n";
  CHECK(defined(numbered("*Adopts* the annex to the present resolution", annex)) == "29:1.");
  CHECK(defined(numbered("*Adopts* the an|nex to the present resolution", "\n**Annex**\n\nLamps are lit.\n")) == "25:**Annex**");
  const std::string parts = "*The General Assembly*,\n\nI\n\n1. *Decides* to act;\n\nII\n\n2. *Recalls* section I| of the present resolution.\n";
  CHECK(defined(parts) == "3:I");
}

TEST_CASE("a short name leads to where it is introduced") {
  const std::string draft = "*The General Assembly*,\n\n*Recalling* the Rules on Lamps (the Mandela Rules) and the United Nations Office on "
                            "Lamps (UNOL),\n\n*Welcoming* the conference on towers, hereinafter referred to as “the Conference”,\n\n"
                            "1. *Applies* the Man|dela Rules with UNOL, UNOL-led or not, and the old Nelson Mandela Rules;\n\n"
                            "2. *Invites* the Conference to Geneva, and the Conference on Disarmament, and says “the Conference”.\n";
  CHECK(defined(draft) == "3:Mandela Rules");
  CHECK(referred(draft) == "3:Mandela Rules | 7:Mandela Rules");
  const auto at = [&](const std::string& words) {
    std::string text = draft;
    text.erase(text.find('|'), 1);
    return text.insert(text.find(words) + 1, "|");
  };
  CHECK(referred(at("UNOL,")) == "3:UNOL | 7:UNOL");
  CHECK(referred(at("Conference to Geneva")) == "5:Conference | 9:Conference");
  CHECK(written(at("Conference to Geneva")) == "5:Conference");
  CHECK(referred(at("Conference on Disarm")).empty());
}

TEST_CASE("every mention of a resolution is one, in whatever form") {
  const std::string draft = ga_draft("*Recalling* its resolutions 70/1 of 25 September 2015 and 71/1,¹ and resolution 70/|1 again, also A/RES/70/1,",
                                     "\n¹ See General Assembly resolution 70/1.\n");
  CHECK(referred(draft) == "3:70/1 | 3:70/1 | 3:A/RES/70/1 | 9:70/1");
  CHECK(defined(draft) == "3:70/1");
  CHECK(defined(ga_draft("*Recalling* its resol|ution 70/1 of 25 September 2015,[^1] and resolution 70/1,", "\n[^1]: Resolution 70/1.\n")) ==
        "9:[^1]:");
  CHECK(referred(ga_draft("*Recalling* its decision 75/5|01 and Council resolution 2020/5, not resolution 75/5,")) == "3:75/501");
}

TEST_CASE("a body that is not known is the same where it is called the same") {
  CHECK(referred(ga_draft("*Recalling* resolution 4/1 of the Peacebuilding Commission, resolution 4/|1 of the Peacebuilding Commission and "
                          "resolution 4/1 of the Lamp Commission,")) == "3:4/1 | 3:4/1");
}

TEST_CASE("every mention of a treaty is one, by name and by its place in the series") {
  const std::string draft = ga_draft("*Recalling* the United Nations Convention against Corruption,¹\n\n"
                                     "*Noting* the United Nations Convention| against Corruption and the Convention,",
                                     "\n¹ United Nations, *Treaty Series*, vol. 2349, No. 42146.\n");
  CHECK(referred(draft) == "3:United Nations Convention against Corruption | 5:United Nations Convention against Corruption | "
                           "11:United Nations, *Treaty Series*, vol. 2349, No. 42146");
  CHECK(written(draft) == "3:United Nations Convention against Corruption");
  CHECK(defined(ga_draft("*Recalling* the United Nations Con|vention against Corruption,¹",
                         "\n¹ United Nations, *Treaty Series*, vol. 2349, No. 42146.\n")) == "9:¹");
}

TEST_CASE("a known short name is of the instrument where that is named in full, and not a new name") {
  CHECK(referred(ga_draft("*Recalling* the Sendai Framework for Disaster Risk Reduction 2015–2030 and the Sendai Frame|work, but no Framework,")) ==
        "3:Sendai Framework for Disaster Risk Reduction 2015–2030 | 3:Sendai Framework");
  CHECK(referred(ga_draft("*Recalling* the Sendai Frame|work and the Sendai Framework,")).empty());
  CHECK(referred(ga_draft("*Recalling* the Sendai Framework for Disaster Risk Reduction 2015–2030 (the Sendai Framework) and the Sendai Frame|work,")) ==
        "3:Sendai Framework | 3:Sendai Framework");
  CHECK(referred(ga_draft("*Recalling* the 2030 Agenda for Sustainable Development,[^1] and the 2030 Ag|enda,", "\n[^1]: Resolution 70/1.\n")) ==
        "3:2030 Agenda for Sustainable Development | 3:2030 Agenda");
}

TEST_CASE("an instrument is introduced where its own note is called") {
  const std::string draft = ga_draft("*Recalling* the report on the 2030 Agenda for Sustainable Development,[^1] and the 2030 Agenda for Sustainable "
                                     "Development,[^2]\n\n*Noting* the 2030 Ag|enda,",
                                     "\n[^1]: A/77/127.\n\n[^2]: Resolution 70/1.\n");
  CHECK(written(draft) == "3:2030 Agenda for Sustainable Development");
  const Marked here = marked(draft, known());
  const features::Mentions mentions{here.analysis};
  const auto target = features::definition(mentions, here.at);
  REQUIRE(target);
  CHECK(here.analysis->document().text().substr(target->end, 6) == ",[^2]\n");
  CHECK(in_line(here, {*features::definition(mentions, target->begin)}) == "13:[^2]:");
}

TEST_CASE("a paragraph of another text is told with its part") {
  const auto named = [](const std::string& draft) {
    const Marked here = marked(ga_draft(draft), known());
    const auto found = features::foreign_place_at(features::Mentions{here.analysis}, here.at);
    if (!found)
      return std::string{"nothing"};
    std::string out = notation::written(found->id.number);
    if (found->section)
      out += (found->section->kind == model::Scope::Kind::annex ? ", annex " : ", part ") + found->section->sign;
    if (found->item)
      out += ", " + std::to_string(found->item->number);
    return out + ": " + std::string{here.slice(found->range)};
  };
  CHECK(named("*Recalling* para|graph 4 (b) of its resolution 70/1,") == "70/1, 4: paragraph 4 (b)");
  CHECK(named("*Recalling* paragraph 4 (b) of its resolution 70|/1,") == "70/1, 4: 70/1");
  CHECK(named("*Recalling* paragraphs 4 and 5| of its resolution 70/1,") == "70/1, 5: 5");
  CHECK(named("*Recalling* paragraphs 4 and 5 of its resolution 70/1|,") == "70/1: 70/1");
  CHECK(named("*Recalling* paragraph 4| of the annex to its resolution 70/1,") == "70/1, annex , 4: paragraph 4");
  CHECK(named("*Recalling* its resolution [70/1](#) of 25 September 2015, para|graph 4,") == "70/1, 4: paragraph 4");
  CHECK(named("*Recalling* its resolution [70/1](#), annex II, para|graph 4,") == "70/1, annex II, 4: paragraph 4");
  CHECK(named("*Recalling* section III, paragraph 9|, of its resolution 59/265,") == "59/265, part III, 9: paragraph 9");
  CHECK(named("*Recalling* its resolution 59/265, section III, para|graph 9,") == "59/265, part III, 9: paragraph 9");
  CHECK(named("*Recalling* its resolution 70/1 and the report, para|graph 9,") == "nothing");
  CHECK(named("*Recalling* the re|port on paragraph 9 of its resolution 70/1,") == "nothing");
}

TEST_CASE("a name that a page end cuts is found in both its parts") {
  const std::string draft = "*The General Assembly*,\n\n*Recalling* the United Nations\n\n¹ A/77/127.\n\n\n\nConvention against Corruption and "
                            "all that is said in it of lamps,¹\n\n*Noting* the United Nations Convention against Corrup|tion,\n\n"
                            "1. *Decides* to act.\n";
  CHECK(referred(draft) == "3:United Nations | 9:Convention against Corruption | 11:United Nations Convention against Corruption");
}

} // namespace unres::test
