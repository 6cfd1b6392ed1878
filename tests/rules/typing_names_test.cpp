// Names and initials that will be right are right on the way.
#include "rules/runner.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::rules {
namespace {

void type(std::string_view start, std::string_view draft) {
  for (std::size_t typed = 0; typed <= draft.size(); ++typed) {
    const auto analysis = Analysis::run(
        workspace::Document::open("draft.unres.md", std::string{start} + std::string{draft.substr(0, typed)}), {},
        index::Index::standard());
    CAPTURE(draft.substr(0, typed));
    for (const Finding& finding : analysis->findings()) {
      CAPTURE(finding.message);
      CHECK_FALSE(finding.rule->id.starts_with("abbr/"));
      CHECK_FALSE(finding.rule->id.starts_with("name/"));
      CHECK_FALSE(finding.rule->id == "structure/draft-limited");
    }
  }
}

} // namespace

TEST_CASE("names of States and organs are typed without a finding on the way") {
  type("*The General Assembly*,\n\n",
       "*Noting* the lamps of Bolivia (Plurinational State of), Brunei Darussalam, the Congo, Guinea-Bissau, Iran (Islamic "
       "Republic of), Nigeria, Timor-Leste and the United Kingdom of Great Britain and Northern Ireland, and the "
       "conference held in Kyoto, Japan,\n\n"
       "*Recalling* the work of the United Nations Office on Drugs and Crime, UN-Women, the Committee on World Food "
       "Security and the Secretary-General, and the coronavirus disease (COVID-19) pandemic,\n\n"
       "*Invites* persons with disabilities to speak of the Convention on the Rights of Persons with Disabilities.\n");
}

TEST_CASE("sponsors are typed without a finding on the way") {
  type("United Nations\n\nA/C.3/79/L.912\n\nGeneral Assembly\n\nDistr.: Limited\n\nSeventy-ninth session\n\n",
       "Bolivia (Plurinational State of), Netherlands (Kingdom of the), Trinidad and Tobago and Venezuela (Bolivarian "
       "Republic of): draft resolution\n\nLighthouses\n");
}

TEST_CASE("names that a house wants left alone are left alone") {
  const std::string text = "United Nations\n\nA/C.3/79/L.912\n\nGeneral Assembly\n\nDistr.: Limited\n\nSeventy-ninth session\n\n"
                           "Vietnam: draft resolution\n\nLighthouses\n\n*The General Assembly*,\n\n"
                           "*Noting* the lamps of Vietnam and of UNODC, and the UN lamps of the Commission of Narcotic Drugs,\n";
  const auto found = [&](const Options& options) {
    const auto analysis = Analysis::run(workspace::Document::open("draft.unres.md", text), options, index::Index::standard());
    return analysis->findings().size();
  };
  Options options;
  CHECK(found(options) == 5);
  options.house.names = {"Vietnam", "UNODC", "UN lamps", "Commission of Narcotic Drugs"};
  CHECK(found(options) == 0);
}

} // namespace unres::rules
