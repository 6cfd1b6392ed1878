// Words that will be right are right on the way, and a word is not judged before it has ended.
#include "rules/runner.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::rules {
namespace {

constexpr std::string_view start = "*The General Assembly*,\n\n";

void type(std::string_view draft) {
  for (std::size_t typed = 0; typed <= draft.size(); ++typed) {
    const auto analysis = Analysis::run(
        workspace::Document::open("draft.unres.md", std::string{start} + std::string{draft.substr(0, typed)}), {},
        index::Index::standard());
    CAPTURE(draft.substr(0, typed));
    for (const Finding& finding : analysis->findings()) {
      CAPTURE(finding.message);
      CHECK_FALSE(finding.rule->id.starts_with("spelling/"));
      CHECK_FALSE(finding.rule->id.starts_with("caps/"));
    }
  }
}

} // namespace

TEST_CASE("right spellings are typed without a finding on the way") {
  type("*Noting* that programmes, towards centres of laboratories, advisory foraging, judgments, fulfilled and colourful "
       "neighbours, analytical organizations, a computer program, real-time data, long-term plans, underwater lamps, "
       "environmentally sound and family-friendly work, enrolments, re-emphasized re-establishment and decision-making "
       "bodies of all are known,\n\n*Decides* to go on.\n");
}

TEST_CASE("right capitals are typed without a finding on the way") {
  type("*Recalling* that Member States, States parties, non-State actors, the Secretary-General, the High Commissioner for "
       "Human Rights, the Human Rights Council, the Heads of State and Government, the 2030 Agenda for Sustainable "
       "Development, the Charter of the United Nations and the Internet are known to Governments and their government "
       "officials in all states of Myanmar,\n\n*Decides* to go on.\n");
}

} // namespace unres::rules
