// Symbols, dates and numbers that will be right are right on the way.
#include "rules/runner.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::rules {
namespace {

constexpr std::string_view start = "*The General Assembly*,\n\n";

bool is_notation(std::string_view id) {
  for (const std::string_view family : {"symbol/", "date/", "number/", "link/", "citation/prst"})
    if (id.starts_with(family))
      return true;
  return false;
}

void type(std::string_view draft) {
  for (std::size_t typed = 0; typed <= draft.size(); ++typed) {
    const auto analysis = Analysis::run(
        workspace::Document::open("draft.unres.md", std::string{start} + std::string{draft.substr(0, typed)}), {},
        index::Index::standard());
    CAPTURE(draft.substr(0, typed));
    for (const Finding& finding : analysis->findings()) {
      CAPTURE(finding.message);
      CHECK_FALSE(is_notation(finding.rule->id));
    }
  }
}

} // namespace

TEST_CASE("dates and numbers are typed without a finding on the way") {
  type("*Noting* that 12,500 lamps, 25 per cent or two thirds of them, 0.5 per cent more than in the 1990s, were lit "
       "on Thursday, 30 June 2022, from 28 February to 11 March 2022, on 4 and 5 May 2022 and in September 2022,\n\n"
       "*Decides* to discuss annex II to the present resolution at its seventy-first and eightieth sessions, in 2.5 "
       "million copies, at its 54th plenary meeting and the 109th session of the Conference.\n");
}

TEST_CASE("symbols are typed without a finding on the way") {
  type("*Decides* to discuss the reports.[^1]\n\n[^1]: A/C.3/77/L.12/Rev.1, A/HRC/RES/16/18, E/CN.15/2015/16, "
       "A/74/1/Add.2/Corr.1, A/77/268-S/2022/600, S/RES/1373 (2001), S/PRST/2020/5, A/ES-10/273 and "
       "[A/RES/70/1](https://undocs.org/en/A/RES/70/1).\n");
}

} // namespace unres::rules
