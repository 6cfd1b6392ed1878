// What is shown on what a draft cites.
#include "features/hover.h"
#include "features/marked.h"
#include "features/prose.h"
#include "index/builtin.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

const features::Settings settings;

// The part on the text cited, in plain text: what stands after the findings, if there are any.
std::string shown(const std::string& draft, bool markdown = false) {
  const Marked here = marked(draft);
  const auto found = features::hover(*here.analysis, here.at, settings);
  if (!found)
    return {};
  return markdown ? found->markdown : found->plain;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("a number shows title, date, session, symbol, note form, evidence and link") {
  CHECK(shown(ga_draft("*Recalling* its resolution 77/2|37 of 15 December 2022,")) ==
        "General Assembly resolution 77/237\n\n"
        "“Strengthening the United Nations crime prevention and criminal justice programme”\n\n"
        "Adopted: 15 December 2022, seventy-seventh session\n"
        "Symbol: A/RES/77/237\n"
        "In a note: Resolution 77/237.\n"
        "Evidence: adopted text (built in)\n\n"
        "https://undocs.org/en/A/RES/77/237");
}

TEST_CASE("the date of a citation shows it too, and the range is the number") {
  const Marked here = marked(ga_draft("*Recalling* its resolution 77/237 of 15 Dec|ember 2022,"));
  const auto found = features::hover(*here.analysis, here.at, settings);
  REQUIRE(found.has_value());
  CHECK(here.slice(found->range) == "77/237");
}

TEST_CASE("where else the draft cites it is told by paragraph and note") {
  const std::string text = shown("*The General Assembly*,\n\n*Recalling* its resolution 70/1| of 25 September 2015,\n\n"
                                 "1. *Reaffirms* resolution 70/1;\n\n2. *Requests* States:\n\n(a) To carry out resolution 70/1;[^1]\n\n"
                                 "(b) To report.\n\n[^1]: See resolution 70/1.\n");
  CHECK(has(text, "Also cited in: paragraph 1, paragraph 2 (a) and note 1\n"));
}

TEST_CASE("the Security Council's own numbers have subjects and no notes") {
  const std::string text = shown(ga_draft("*Recalling* Security Council resolution 13|73 (2001),"));
  CHECK(has(text, "Security Council resolution 1373 (2001)\n\nSubject: Threats to international peace"));
  CHECK(has(text, "Adopted: 28 September 2001\n"));
  CHECK(has(text, "In a note: Security Council resolution 1373 (2001).\n"));
  CHECK(has(text, "https://undocs.org/en/S/RES/1373(2001)"));
}

TEST_CASE("what is not in the index says so, and what the number itself tells") {
  const std::string text = shown(ga_draft("*Recalling* its resolution 67/99|,"));
  CHECK(has(text, "Not in the index of " + notation::written(index::as_of())));
  CHECK(has(text, "Session: sixty-seventh session\n"));
  CHECK(has(text, "By its number adopted: from "));
  CHECK_FALSE(has(text, "Evidence"));
}

TEST_CASE("the word resolutions shows the list") {
  const std::string text = shown(ga_draft("*Recalling* its resol|utions 70/1 of 25 September 2015 and 67/99 of 20 December 2012,"));
  CHECK(has(text, "General Assembly resolution 70/1 of 25 September 2015, “Transforming our world"));
  CHECK(has(text, "General Assembly resolution 67/99, not in the index"));
}

TEST_CASE("symbols, treaties and names are known") {
  CHECK(has(shown(ga_draft("*Recalling* the rules,[^1]", "\n[^1]: A/RES/70/|1.\n")), "“Transforming our world"));
  CHECK(has(shown(ga_draft("*Recalling* the report,[^1]", "\n[^1]: A/77|/127.\n")), "https://undocs.org/en/A/77/127"));
  const std::string treaty =
      shown(ga_draft("*Recalling* the Convention,[^1]", "\n[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42|146.\n"));
  CHECK(has(treaty, "United Nations Convention against Corruption\n\nShort: UNCAC and Merida Convention\nDone: 31 October 2003\n"
                    "Treaty Series: vol. 2349, No. 42146\n"
                    "In a note: United Nations, *Treaty Series*, vol. 2349, No. 42146.\n"));
  for (const std::string name : {"the Nelson Man|dela Rules", "the Uni|versal Declaration of Human Rights and other texts",
                                 "the obligations of States under the UN|CAC", "the Convention aga|inst Corruption",
                                 "the *Universal Declaration* of Human Ri|ghts"}) {
    CAPTURE(name);
    const bool small = name.find("aga|inst") != std::string::npos;
    CHECK(has(shown(ga_draft("*Recalling* " + name + ",")), "Evidence: several sources agree") != small);
  }
  CHECK(has(shown(ga_draft("*Recalling* the Convention against Corr|uption,")), "Treaty Series: vol. 2349"));
}

TEST_CASE("ordinary words and words of other names show nothing") {
  for (const std::string words : {"the wo|rk of States", "the Member St|ates", "the Human Ri|ghts Council", "the General Ass|embly"}) {
    CAPTURE(words);
    CHECK(shown(ga_draft("*Recalling* " + words + ",")).empty());
  }
}

TEST_CASE("the title of a resolution is a name in quotation marks only") {
  const std::string title = "Transforming our world: the 2030 Agenda for Sus|tainable Development";
  CHECK(has(shown(ga_draft("*Recalling* its text entitled “" + title + "”,")), "General Assembly resolution 70/1"));
  CHECK(shown(ga_draft("*Recalling* the work on " + title + ",")).empty());
}

TEST_CASE("of treaties that share a number the volumes choose") {
  std::vector<index::Instrument> rows = some_rows();
  index::Instrument other = rows.back();
  other.title = "A protocol to the same";
  other.volumes = {2350};
  rows.insert(rows.begin(), other);
  const Marked here = marked(ga_draft("*Recalling* it,[^1]", "\n[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42|146.\n"),
                             small_index(rows));
  const auto found = features::hover(*here.analysis, here.at, settings);
  REQUIRE(found.has_value());
  CHECK(found->plain.starts_with("United Nations Convention against Corruption\n"));
}

TEST_CASE("nothing of a title becomes a mark, and typed notes are shown as typed") {
  const std::string text = shown(ga_draft("*Recalling* its resolution 76/181| of 16 December 2021,"), true);
  CHECK(has(text, "“Kyoto Declaration on \\*Crime\\* \\[Prevention\\]”"));
  CHECK(has(text, "- In a note: `Resolution 76/181.`"));
  CHECK(has(text, "[Read A/RES/76/181](https://undocs.org/en/A/RES/76/181)"));
  CHECK(features::escaped("a <b> & `c`\n# d_e") == "a \\<b\\> \\& \\`c\\` \\# d\\_e");
}

TEST_CASE("a finding at the same place comes first") {
  const std::string text = shown(ga_draft("*Recalling* its resolution 77/237 of 16 Dec|ember 2022,"));
  CHECK(has(text, "\n\nGeneral Assembly resolution 77/237\n\n"));
  CHECK(text.find("General Assembly resolution 77/237\n\n“") > 0);
}

} // namespace unres::test
