// The number of a resolution is typed without a finding on the way, whatever its form.
#include "rules/runner.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::rules {
namespace {

std::string found(std::string_view typed) {
  const auto analysis =
      Analysis::run(workspace::Document::open("draft.unres.md", "*The General Assembly*,\n\n" + std::string{typed}), {},
                    index::Index::standard());
  std::string out;
  for (const Finding& finding : analysis->findings())
    if (finding.rule->id.starts_with("citation/") && finding.rule->id.find("date") == std::string_view::npos)
      out += std::string{finding.rule->id} + ": " + finding.message + "\n";
  return out;
}

} // namespace

TEST_CASE("numbers of every form are typed without a finding on the way") {
  for (const std::string_view draft :
       {"*Recalling* its resolution 2200 A (XXI) of 16 December 1966,",
        "*Recalling* its resolutions 46/36 L of 9 December 1991 and 3201 (S-VI) of 1 May 1974,",
        "*Recalling* Security Council resolutions 1325 (2000), 1373 (2001) and 1540 (2004),",
        "*Recalling* its resolutions 69/193 and 69/196 of 18 December 2014 and 70/178 of 17 December 2015,",
        "*Recalling* Human Rights Council resolution S-5/1 of 2 October 2007, its resolution ES-11/1 of 2 March 2022,",
        "*Recalling* Economic and Social Council resolution 2016/18 of 26 July 2016, and its resolutions 64/223 A and B,",
        "*Noting* resolution S/1994/1168,",
        "*Recalling* its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for "
        "Sustainable Development”, in which it acted,",
        "*Recalling* resolution 10/4 of 16 October 2020 of the Conference of the Parties to the United Nations "
        "Convention against Transnational Organized Crime,"}) {
    for (std::size_t typed = 0; typed <= draft.size(); ++typed) {
      CAPTURE(draft.substr(0, typed));
      CHECK(found(draft.substr(0, typed)) == "");
    }
  }
}

TEST_CASE("what ends a text may still be going on") {
  for (const std::string_view draft : {"*Recalling* its resolution 46/36L", "*Recalling* resolution S/1373",
                                       "*Recalling* its resolution 64/223 A and B", "*Recalling* its resolutions 70/1",
                                       "*Recalling* Security Council resolution 1373", "*Recalling* UNSCR 1373"}) {
    CAPTURE(draft);
    CHECK(found(draft) == "");
    CHECK(found(std::string{draft} + " on lighthouses,") != "");
  }
}

} // namespace unres::rules
