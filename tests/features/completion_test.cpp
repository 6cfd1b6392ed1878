// What is offered while a citation or a name is typed, and what it makes of the text.
#include "features/completion/completion.h"
#include "features/marked.h"
#include "rules/registry.h"

#include <doctest/doctest.h>

namespace doctest {
template <> struct StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines)
      out += "“" + line + "” ";
    return out.c_str();
  }
};
} // namespace doctest

namespace unres::test {
namespace {

using features::Completion;
using features::Trigger;

std::vector<Completion> offered(const std::string& draft, Trigger trigger = Trigger::asked) {
  const Marked here = marked(draft);
  const auto out = features::complete(*here.analysis, here.at, trigger);
  for (const Completion& item : out) {
    CHECK(item.edit.range.touches(here.at));
    const std::string_view typed = here.slice({item.edit.range.begin, here.at});
    CHECK(item.filter.starts_with(typed.substr(0, typed.find("\xC2\xA0"))));
    CHECK(here.slice(item.edit.range).find('\n') == std::string_view::npos);
    for (const text::Edit& more : item.more) // LSP: not even at the same place.
      CHECK_FALSE(more.range.begin <= item.edit.range.end);
  }
  return out;
}

std::vector<std::string> labels(const std::string& draft, Trigger trigger = Trigger::asked) {
  std::vector<std::string> out;
  for (const Completion& item : offered(draft, trigger))
    out.push_back(item.label);
  return out;
}

// The text once the offer with this label is taken.
std::string taken(const std::string& draft, const std::string& label) {
  const Marked here = marked(draft);
  for (const Completion& item : offered(draft)) {
    if (item.label != label)
      continue;
    std::vector<text::Edit> edits = item.more;
    edits.push_back(item.edit);
    return *text::applied(here.analysis->document().text(), edits);
  }
  return "no " + label;
}

// The first paragraph of the preamble after the first offer has been taken.
std::string first_taken(const std::string& paragraph) {
  const std::string draft = ga_draft(paragraph);
  const auto all = labels(draft);
  if (all.empty())
    return "nothing";
  const std::string text = taken(draft, all.front());
  const std::size_t begin = std::string_view{"*The General Assembly*,\n\n"}.size();
  return text.substr(begin, text.find("\n\n", begin) - begin);
}

using Labels = std::vector<std::string>;

} // namespace

TEST_CASE("a first mention is dated, a later one is not") {
  CHECK(labels(ga_draft("*Recalling* its resolution 77/2|")) ==
        Labels{"77/212 of 15 December 2022", "77/237 of 15 December 2022",
               "77/237 of 15 December 2022, entitled “…”,"});
  CHECK(first_taken("*Recalling* its resolution 77/23|") == "*Recalling* its resolution 77/237 of 15 December 2022");
  CHECK(taken(ga_draft("*Recalling* its resolution 77/23|"), "77/237 of 15 December 2022, entitled “…”,").find(
            "resolution 77/237 of 15 December 2022, entitled “Strengthening the United Nations crime prevention and "
            "criminal justice programme”,\n") != std::string::npos);
  CHECK(labels(ga_draft("*Recalling* its resolution 77/237 of 15 December 2022,\n\n*Reaffirming* resolution 77/23|")) ==
        Labels{"77/237"});
}

TEST_CASE("what the draft cites only further down is dated here") {
  CHECK(labels(ga_draft("*Recalling* its resolution 77/23|,\n\n*Reaffirming* resolution 77/237,")).at(0) ==
        "77/237 of 15 December 2022");
}

TEST_CASE("the words before the number say whose it is") {
  CHECK(labels(ga_draft("*Recalling* Security Council resolution 13|")) == Labels{"1325 (2000)", "1373 (2001)"});
  CHECK(labels(ga_draft("*Recalling* Economic and Social Council resolution 20|")).at(0) == "2016/18 of 26 July 2016");
  CHECK(labels(ga_draft("*Recalling* Council resolution |")) ==
        Labels{"1325 (2000)", "1373 (2001)", "2016/18 of 26 July 2016", "2016/18 of 26 July 2016, entitled “…”,"});
  CHECK(labels(ga_draft("*Recalling* its decision 77|")).at(0) == "77/401 of 20 September 2022");
  CHECK(labels(ga_draft("*Recalling* Board decision 7|")).empty());
}

TEST_CASE("a list goes on with what it does not have yet") {
  const auto next = labels(ga_draft("*Recalling* its resolutions 70/1 of 25 September 2015 and |"));
  CHECK(std::find(next.begin(), next.end(), "70/1") == next.end());
  CHECK(std::find(next.begin(), next.end(), "77/237 of 15 December 2022") != next.end());
  CHECK(first_taken("*Recalling* its resolutions 70/1 of 25 September 2015, 76/181 of 16 December 2021 and 77/23|") ==
        "*Recalling* its resolutions 70/1 of 25 September 2015, 76/181 of 16 December 2021 and 77/237 of 15 December 2022");
  CHECK(first_taken("*Recalling* Security Council resolutions 1373 (2001) and 13|") ==
        "*Recalling* Security Council resolutions 1373 (2001) and 1325 (2000)");
  CHECK(first_taken("*Recalling* its resolutions [76/181](#) of 16 December 2021 and 77/23|,") ==
        "*Recalling* its resolutions [76/181](#) of 16 December 2021 and 77/237 of 15 December 2022,");
}

TEST_CASE("in the middle of a number the whole of it is replaced, and its date with it") {
  CHECK(first_taken("*Recalling* its resolution 77/2|01 of 1 December 2022 on crime,") ==
        "*Recalling* its resolution 77/212 of 15 December 2022 on crime,");
  CHECK(first_taken("*Recalling* Security Council resolution 137|0 (2001),") ==
        "*Recalling* Security Council resolution 1373 (2001),");
  CHECK(first_taken("*Recalling* its resolution [76/1|](#) of 1 May 2020 on crime,") ==
        "*Recalling* its resolution [76/181](#) of 1 May 2020 on crime,");
  CHECK(first_taken("*Recalling* Security Council resolution 1373\xC2\xA0(20|") ==
        "*Recalling* Security Council resolution 1373 (2001)");
}

TEST_CASE("notes are not dated, and symbols complete in them") {
  CHECK(taken(ga_draft("*Recalling* the rules,[^1]", "\n[^1]: Resolution 76/1|\n"), "76/181").find("[^1]: Resolution 76/181\n") !=
        std::string::npos);
  CHECK(labels(ga_draft("*Recalling* the rules,[^1]", "\n[^1]: A/RES/70/1|\n")) == Labels{"A/RES/70/1", "A/RES/70/175"});
  CHECK(labels(ga_draft("*Recalling* the reports,[^1] [^2]", "\n[^1]: See A/77/127.\n\n[^2]: A/7|\n")) == Labels{"A/77/127"});
  CHECK(labels(ga_draft("*Recalling* the reports A/7|")).empty());
}

TEST_CASE("the draft's subject and what it cites go before what is cited most") {
  const std::string masthead = "United Nations\n\nA/RES/78/1\n\nGeneral Assembly\n\n**78/1. Strengthening the crime prevention "
                               "programme and criminal justice**\n\n";
  CHECK(labels(masthead + ga_draft("*Recalling* its resolution 7|")).at(0) == "77/237 of 15 December 2022");
  CHECK(labels(ga_draft("*Recalling* its resolution 7|")).at(0) == "70/1 of 25 September 2015");
  // Not in the index, but in the draft.
  CHECK(labels(ga_draft("*Recalling* its resolution 67/99 of 20 December 2012,\n\n*Reaffirming* its resolution 67/|")) ==
        Labels{"67/99"});
}

TEST_CASE("a word of a title after resolution gives its number") {
  CHECK(first_taken("*Recalling* its resolution mandela|") == "*Recalling* its resolution 70/175 of 17 December 2015");
  CHECK(first_taken("*Recalling* its resolution kyo|") == "*Recalling* its resolution 76/181 of 16 December 2021");
}

TEST_CASE("a name brings its note") {
  const std::string draft = ga_draft("*Recalling* the standards,[^1]\n\n*Mindful* of the mandela|,", "\n[^1]: A/77/127.\n");
  CHECK(labels(draft) ==
        Labels{"United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela…",
               "Nelson Mandela Rules"});
  CHECK(taken(draft, "Nelson Mandela Rules") ==
        ga_draft("*Recalling* the standards,[^1]\n\n*Mindful* of the Nelson Mandela Rules,[^2]",
                 "\n[^1]: A/77/127.\n\n[^2]: Resolution 70/175, annex.\n"));
  CHECK(taken(ga_draft("*Mindful* of the Merida| of corruption,"), "Merida Convention") ==
        ga_draft("*Mindful* of the Merida Convention[^1] of corruption,",
                 "\n[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.\n"));
}

TEST_CASE("superscripts go on as superscripts, and words as words") {
  const std::string name = "United Nations Convention against Corruption";
  const std::string note = "United Nations, *Treaty Series*, vol. 2349, No. 42146.";
  CHECK(taken(ga_draft("*Recalling* one¹ and two,²\n\n*Mindful* of the UNCAC|,", "\n¹ A/77/127.\n\n² A/77/128.\n"), name) ==
        ga_draft("*Recalling* one¹ and two,²\n\n*Mindful* of the " + name + ",³",
                 "\n¹ A/77/127.\n\n² A/77/128.\n\n³ " + note + "\n"));
  CHECK(taken(ga_draft("*Recalling* one,[^report]\n\n*Mindful* of the UNCAC|,", "\n[^report]: A/77/127.\n"), name) ==
        ga_draft("*Recalling* one,[^report]\n\n*Mindful* of the " + name + ",[^uncac]",
                 "\n[^report]: A/77/127.\n\n[^uncac]: " + note + "\n"));
}

TEST_CASE("no note where numbers follow, where it stands already, and on a later mention") {
  const std::string notes = "\n[^1]: A/77/127.\n";
  const std::string name = "United Nations Convention against Corruption";
  CHECK(taken(ga_draft("*Mindful* of the UNCAC|,\n\n*Recalling* the report,[^1]", notes), name) ==
        ga_draft("*Mindful* of the " + name + ",\n\n*Recalling* the report,[^1]", notes));
  const std::string noted = "\n[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.\n";
  CHECK(taken(ga_draft("*Recalling* the treaty,[^1]\n\n*Mindful* of the UNCAC|,", noted), name) ==
        ga_draft("*Recalling* the treaty,[^1]\n\n*Mindful* of the " + name + ",", noted));
  CHECK(taken(ga_draft("*Recalling* the Nelson Mandela Rules,\n\n*Mindful* of the Nelson M|,"), "Nelson Mandela Rules") ==
        ga_draft("*Recalling* the Nelson Mandela Rules,\n\n*Mindful* of the Nelson Mandela Rules,"));
  CHECK(taken("*The Security Council*,\n\n*Recalling* the UNCAC|,\n\n1. *Decides* to remain seized of the matter.\n", name)
            .find("[^") == std::string::npos);
}

TEST_CASE("the note of another organ's resolution names the organ") {
  CHECK(taken("*The Economic and Social Council*,\n\n*Recalling* the Nelson M|\n\n1. *Requests* States to report.\n",
              "Nelson Mandela Rules")
            .ends_with("\n[^1]: General Assembly resolution 70/175, annex.\n"));
}

TEST_CASE("a name begun is replaced, and what stands of it already") {
  CHECK(first_taken("*Recalling* the Universal Decl|").starts_with("*Recalling* the Universal Declaration of Human Rights"));
  CHECK(first_taken("*Recalling* the Universal Decl|aration of Human Rights and others,")
            .starts_with("*Recalling* the Universal Declaration of Human Rights[^1] and others,"));
  CHECK(first_taken("*Recalling* the United Nations Convention ag|").starts_with(
      "*Recalling* the United Nations Convention against Corruption"));
}

TEST_CASE("ordinary prose is left alone") {
  for (const std::string words :
       {"the rights|", "the human|", "the prevention of cor|", "the Conven|", "the United Na|", "the Human Righ|", "the work of the Gen|",
        "its pre|", "and/|", "the resolution of con|", "resolutions and|", "resolution adop|", "the resolution, and|", "24/7|", "in 20|", "the Secretary-Gen|", "Mandela Rules m|"}) {
    CAPTURE(words);
    CHECK(labels(ga_draft("*Recalling* " + words)).empty());
  }
  CHECK(labels(ga_draft("*Mande|")).empty());
  CHECK(labels("United Nations\n\nMandela|\n\n" + ga_draft("*Recalling* it,")).empty());
}

TEST_CASE("a space asks only where a number must follow") {
  CHECK_FALSE(labels(ga_draft("*Recalling* its resolution |"), Trigger::space).empty());
  CHECK_FALSE(labels(ga_draft("*Recalling* its resolutions 70/1 of 25 September 2015 and |"), Trigger::space).empty());
  CHECK(labels(ga_draft("*Recalling* the resolution |"), Trigger::space).empty());
  CHECK(labels(ga_draft("*Recalling* its resolution 70/1 of 25 September 2015 and |"), Trigger::space).empty());
  CHECK(labels(ga_draft("*Recalling* its resolution 70/1, |"), Trigger::space).empty());
  CHECK(labels(ga_draft("*Recalling* the mandela |"), Trigger::space).empty());
  CHECK_FALSE(labels(ga_draft("*Recalling* its resolution 77/|"), Trigger::slash).empty());
  CHECK_FALSE(labels(ga_draft("*Recalling* resolution 77/|"), Trigger::slash).empty());
  CHECK_FALSE(labels(ga_draft("*Recalling* 77/|"), Trigger::slash).empty());
}

TEST_CASE("more is told of an offer when it is looked at") {
  const Marked here = marked(ga_draft("*Mindful* of the mandela|"));
  const auto found = features::complete(*here.analysis, here.at, Trigger::asked);
  REQUIRE_FALSE(found.empty());
  REQUIRE(found.front().key.has_value());
  features::Prose out;
  const auto title = features::describe_completion(here.analysis->index(), *found.front().key, here.analysis->profile(), {}, out);
  CHECK(title.has_value());
  CHECK(out.plain().find("In a note: Resolution 70/175, annex.") != std::string::npos);
  features::Prose none;
  CHECK_FALSE(features::describe_completion(here.analysis->index(), {notation::Body::ga, "1/1", 0, {}},
                                            here.analysis->profile(), {}, none));
}

TEST_CASE("what is taken leaves nothing to find on it") {
  for (const std::string words : {"*Recalling* its resolution 77/23|,", "*Mindful* of the mandela|,", "*Mindful* of the UNCAC|,"}) {
    const std::string draft = ga_draft(words);
    const Marked before = marked(draft);
    for (const std::string& label : labels(draft)) {
      if (label.find("entitled") != std::string::npos)
        continue; // Its sentence has to go on first.
      CAPTURE(label);
      const Marked after = marked(taken(draft, label));
      for (const rules::Finding& finding : after.analysis->findings())
        CHECK_MESSAGE(std::string{finding.rule->id}.find("footnote/") == std::string::npos, finding.message);
      CHECK(after.analysis->findings().size() <= before.analysis->findings().size());
    }
  }
}

} // namespace unres::test
