// What is offered where a paragraph opens, and what it makes of the text.
#include "features/completion/completion.h"
#include "features/completion/phrase_match.h"
#include "features/completion/phrase_scene.h"
#include "features/marked.h"
#include "phrases/examples.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

using features::Completion;
using features::Trigger;

const std::string organ = "*The General Assembly*,\n\n";

std::vector<Completion> offered(const std::string& draft, Trigger trigger = Trigger::asked) {
  const Marked here = marked(draft);
  const auto out = features::complete(*here.analysis, here.at, trigger);
  for (const Completion& item : out) {
    CHECK(item.edit.range.touches(here.at));
    CHECK(item.filter.starts_with(here.slice({item.edit.range.begin, here.at})));
    CHECK(here.slice(item.edit.range).find('\n') == std::string_view::npos);
  }
  return out;
}

std::string labels(const std::string& draft, std::size_t most, Trigger trigger = Trigger::asked) {
  std::string out;
  for (const Completion& item : offered(draft, trigger))
    if (most-- > 0)
      out += (out.empty() ? "" : "|") + item.label;
    else
      break;
  return out;
}

bool offers(const std::string& draft, const std::string& label, Trigger trigger = Trigger::asked) {
  const auto all = offered(draft, trigger);
  return std::any_of(all.begin(), all.end(), [&](const Completion& item) { return item.label == label; });
}

const Completion item(const std::string& draft, const std::string& label) {
  for (const Completion& each : offered(draft))
    if (each.label == label)
      return each;
  FAIL("no " << label << " but " << labels(draft, 9));
  return {};
}

// The line of the cursor once the offer is taken.
std::string taken(const std::string& draft, const std::string& label) {
  const Marked here = marked(draft);
  const std::string text = text::applied(here.analysis->document().text(), item(draft, label).edit);
  const std::size_t begin = text.rfind('\n', here.at - 1) + 1;
  return text.substr(begin, text.find('\n', begin) - begin);
}

} // namespace

TEST_CASE("a fresh paragraph of the preamble gets participles, a numbered one verbs") {
  const std::string first = organ + "|\n\n1. *Requests* the Secretary-General to report.\n";
  CHECK(offers(first, "Recalling"));
  CHECK(offers(first, "Guided by"));
  CHECK_FALSE(offers(first, "Recalls"));
  const std::string numbered = organ + "*Recalling* its resolutions,\n\n1. |\n";
  CHECK(offers(numbered, "Requests"));
  CHECK(offers(numbered, "Takes note of"));
  CHECK_FALSE(offers(numbered, "Recalling"));
  CHECK(offers(numbered, "Requests", Trigger::space));
  CHECK_FALSE(offers(first, "Recalling", Trigger::space));
  CHECK(labels(organ + "*Recalling* its resolutions,\n\n1.|\n", 9).empty());
  CHECK(offers(organ + "*Recalling* its resolutions,\n\n1. \n|\n", "Requests")); // After Enter.
  CHECK(offers(organ + "*Recalling* its resolutions,\n\nOP1 |\n", "Welcomes"));
  CHECK(offers(organ + "PP1 |\n", "Recalling"));
  CHECK(offers(organ + "*Recalling* its resolutions,\n\nappro|\n", "Approves")); // Alone it has no number.
}

TEST_CASE("what is taken has the draft's emphasis, its exact extent and its preposition") {
  const std::string starred = organ + "*Recalling* its resolutions,\n\n1. *Decides* to act;\n\n2. ";
  CHECK(taken(starred + "tak|\n", "Takes note of") == "2. *Takes note* of ");
  CHECK(taken(starred + "*tak|\n", "Takes note of") == "2. *Takes note* of ");
  CHECK(taken(starred + "*tak|*\n", "Takes note of") == "2. *Takes note* of ");
  CHECK(taken(starred + "cal|\n", "Calls upon") == "2. *Calls upon* ");
  const std::string lined = "_The General Assembly_,\n\n_Recalling_ its resolutions,\n\n";
  CHECK(taken(lined + "gui|\n", "Guided by") == "_Guided_ by ");
  const std::string bare = "The General Assembly,\n\nRecalling its resolutions,\n\nWelcoming the report,\n\n";
  CHECK(taken(bare + "gui|\n", "Guided by") == "Guided by ");
  CHECK(taken(organ + "gui|\n", "Guided by") == "*Guided* by ");
}

TEST_CASE("what stands there already is not written twice") {
  const std::string text = organ + "*Recalling* its resolutions,\n\n1. *Requ|ests* the Secretary-General to report.\n";
  CHECK(taken(text, "Requests") == "1. *Requests* the Secretary-General to report.");
  CHECK(taken(organ + "*Min|ful* of the report,\n\n1. *Requests* the Secretary-General to report.\n", "Mindful") ==
        "*Mindful* of the report,");
  CHECK(labels(organ + "|*Recalling* its resolutions,\n\n1. *Decides* to act.\n", 9).empty());
}

TEST_CASE("several prepositions are a choice where the client has snippets") {
  const Completion mindful = item(organ + "min|\n", "Mindful of");
  CHECK(mindful.edit.replacement == "*Mindful* of ");
  CHECK(mindful.snippet == "*Mindful* ${1|of,that|} $0");
  const Completion decides = item(organ + "*Recalling* its resolutions,\n\n1. dec|\n", "Decides");
  CHECK(decides.edit.replacement == "*Decides* ");
  CHECK(decides.snippet == "*Decides* ${1|to,that|} $0");
  CHECK(item(organ + "rec|\n", "Recalling").snippet.empty());
}

TEST_CASE("Also and Further come along where they are due") {
  const std::string one = organ + "*Recalling* its resolutions,\n\n";
  CHECK(taken(one + "rec|\n", "Recalling also") == "*Recalling also* ");
  CHECK_FALSE(offers(one + "rec|\n", "Recalling"));
  const std::string two = one + "*Recalling also* the report,\n\n";
  CHECK(offers(two + "rec|\n", "Recalling further"));
  CHECK(offers(two + "*Recalling further* it,\n\nrec|\n", "Recalling"));
  CHECK(offers(one + "*Guided* by it,\n\nrec|\n", "Recalling"));
  CHECK(taken(organ + "*Taking note* of it,\n\ntak|\n", "Taking note also of") == "*Taking note also* of ");
  const std::string thing = one + "1. *Welcomes* the report;\n\n2. ";
  CHECK(taken(thing + "wel|\n", "Also welcomes") == "2. *Also welcomes* ");
  CHECK_FALSE(offers(thing + "wel|\n", "Welcomes"));
  CHECK(offers(thing + "|\n", "Also welcomes"));
  CHECK_FALSE(offers(thing + "|\n", "Welcomes"));
  CHECK(item(thing + "wel|\n", "Also welcomes").filter == "welcomes");
  // To whom is not known yet.
  const std::string addressed = one + "1. *Requests* the Secretary-General to report;\n\n2. ";
  const std::string both = labels(addressed + "req|\n", 4);
  CHECK(both.find("Requests|") < both.find("Also requests"));
  CHECK(offers(addressed + "also r|\n", "Also requests"));
  CHECK(offers(one + "1. *Welcomes* it;\n\n## A heading\n\n2. wel|\n", "Welcomes"));
  const std::string council = "*The Security Council*,\n\n*Recalling* its resolutions,\n\n";
  CHECK(offers(council + "rec|\n", "Recalling"));
  CHECK_FALSE(offers(council + "rec|\n", "Recalling also"));
}

TEST_CASE("a second verb is lower case and roman, and emphasised in the Security Council") {
  const std::string text = organ + "*Recalling* its resolutions,\n\n1. *Notes* the plan, and ";
  CHECK(taken(text + "req|\n", "requests") == "1. *Notes* the plan, and requests ");
  CHECK(taken(text + "further req| the Office.\n", "requests") ==
        "1. *Notes* the plan, and further requests the Office.");
  CHECK(offers(text + "|\n", "requests"));
  CHECK(labels(text + "re|\n", 9).empty());
  CHECK(labels(text + "rep|\n", 9).empty());
  CHECK(labels(text + "|\n", 9, Trigger::space).empty());
  CHECK(labels(organ + "*Recalling* its resolutions, and req|\n", 9).empty());
  CHECK(taken("*The Security Council*,\n\n*Recalling* it,\n\n1. *Notes* the plan, and req|\n", "requests") ==
        "1. *Notes* the plan, and *requests* ");
}

TEST_CASE("words are found by their beginnings, and with one slip") {
  using features::Fit;
  using features::fit;
  CHECK(fit("rec", "Recalling") == Fit::whole);
  CHECK(fit("twa", "Takes note with appreciation") == Fit::word_beginnings);
  CHECK(fit("tnwa", "Takes note with appreciation") == Fit::word_beginnings);
  CHECK(fit("note app", "Notes with appreciation") == Fit::word_beginnings);
  CHECK(fit("concern", "Expresses grave concern") == Fit::later_word);
  CHECK(fit("reqests", "Requests") == Fit::one_wrong);
  CHECK(fit("welocm", "Welcomes") == Fit::one_wrong);
  CHECK(fit("recalling the", "Recalling its commitment") == std::nullopt);
  CHECK(fit("recalling t", "Recalling its commitment") == std::nullopt);
  CHECK(fit("recalling ", "Recalling") == std::nullopt);
  CHECK(offers(organ + "*Recalling* it,\n\n1. reqests|\n", "Requests"));
}

TEST_CASE("formulas are offered where the organ uses them") {
  const std::string masthead = "United Nations\n\nA/C.3/77/L.5\n\nGeneral Assembly\n\n";
  const std::string draft = masthead + organ + "*Recalling* it,\n\n1. *Welcomes* the report;\n\n2. ";
  const std::string report = "Requests the Secretary-General to submit to the General Assembly at its seventy-eighth "
                             "session a report on the implementation of the present resolution";
  CHECK(offers(draft + "req|\n", report));
  CHECK(taken(draft + "req|\n", report).starts_with("2. *Requests* the Secretary-General to submit"));
  CHECK(taken(draft + "decides to rem|\n", "Decides to remain seized of the matter") ==
        "2. *Decides* to remain seized of the matter.");
  CHECK(taken(draft + "dec|\n\n3. *Requests* the Secretary-General to report.\n", "Decides to remain seized of the matter")
            .ends_with("matter;"));
  const Completion agenda = item(organ + "*Recalling* it,\n\n1. dec|\n",
                                 "Decides to include in the provisional agenda of its … session the item entitled “…”");
  CHECK(agenda.snippet == "*Decides* to include in the provisional agenda of its ${1:session} session the item "
                          "entitled “${2:item}”.");
  const std::string council = "*The Security Council*,\n\n*Determining* that it is a threat,\n\n";
  CHECK(taken(council + "act|\n", "Acting under Chapter VII of the Charter of the United Nations") ==
        "*Acting* under Chapter VII of the Charter of the United Nations,");
  CHECK(offers(council + "1. dec|\n", "Decides to remain actively seized of the matter"));
}

TEST_CASE("the meeting and its date close a text that has ended") {
  const std::string draft = organ + "*Recalling* it,\n\n1. *Decides* to act;\n\n2. *Decides* to meet.\n\n|";
  CHECK(labels(draft, 9) == "… plenary meeting");
  CHECK(item(draft, "… plenary meeting").snippet == "*${1:1st} plenary meeting\n${2:date}*");
  CHECK(labels(organ + "*Recalling* it,\n\n1. *Decides* to act;\n\n|", 9).empty());
}

TEST_CASE("the next session is read from the number, the symbol or the session line") {
  const auto session = [](const std::string& masthead) {
    const Marked here = marked(masthead + "\n\n" + organ + "*Recalling* it,\n\n1. |\n");
    const auto& units = here.analysis->document().model().units;
    REQUIRE_FALSE(units.empty());
    return features::next_session(units.front().masthead, here.analysis->profile());
  };
  CHECK(session("United Nations\n\nA/RES/77/237\n\nGeneral Assembly") == "seventy-eighth");
  CHECK(session("United Nations\n\nGeneral Assembly\n\nSeventy-ninth session") == "eightieth");
  CHECK(session("**80/1. Lighthouses**") == "eighty-first");
  CHECK(session("United Nations\n\nA/RES/S-32/1\n\nGeneral Assembly") == "");
}

TEST_CASE("what is taken and gone on with as our examples are leaves nothing to find") {
  const auto ending = [](model::Part part) { return part == model::Part::operative ? ".\n" : ",\n\n*Decides* to act.\n"; };
  for (const model::Part part : {model::Part::preamble, model::Part::operative}) {
    const std::string before = organ + (part == model::Part::operative ? "*Guided* by the report,\n\n1. *Decides* to act;\n\n2. " : "");
    for (const Completion& offer : offered(before + "|\n")) {
      const phrases::Sense* sense = offer.phrase ? phrases::sense_of(part, offer.phrase->phrase) : nullptr;
      if (sense == nullptr)
        continue;
      std::string words = offer.edit.replacement;
      const std::string example{phrases::example_after(*sense)};
      if (example.empty())
        continue;
      const std::string bare = words.substr(0, words.find('*', 1) + 1) + " " + example;
      CHECK(bare.starts_with(words)); // The preposition taken is that of the example.
      const Marked after = marked(before + bare + ending(part));
      for (const rules::Finding& finding : after.analysis->findings())
        if (finding.severity >= rules::Severity::warning)
          FAIL_CHECK(bare << ": " << finding.rule->id << " " << finding.message);
    }
  }
}

TEST_CASE("nothing is offered where no paragraph opens") {
  for (const std::string& text : {organ + "*Recalling* its resolutions and rec|\n", organ + "*Recalling*|\n", organ + "*Recalling* rec|\n",
                                 organ + "*Recalling* the words\nrec|\n", std::string{"rec|\n"}, std::string{"## Lig|\n\n"} + organ,
                                 organ + "*Recalling* it,\n\n1. *Decides* to act.\n\nAnnex\n\nrec|\n",
                                 organ + "*Recalling* it,\n\n1. *Decides* to act;\n\n(a) rec|\n",
                                 organ + "The report|\n"}) {
    CAPTURE(text);
    CHECK(labels(text, 9).empty());
  }
  CHECK(labels(organ + "*Recalling*|\n", 9, Trigger::mark).empty());
  CHECK_FALSE(labels(organ + "*|\n", 9, Trigger::mark).empty());
}

} // namespace unres::test
