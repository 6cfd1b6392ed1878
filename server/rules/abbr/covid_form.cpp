#include "rules/abbr/own_terms.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const BlockView& block, Reporter& reporter) {
  for_each_own_term(block, reporter, [&](const language::Hit& hit) { language::report_term(block, hit, reporter); });
}

} // namespace

extern constinit const Rule abbr_covid_form{
    .id = "abbr/covid-form",
    .title = "COVID-19 has capitals and a hyphen",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "COVID-19, and at its first mention “coronavirus disease (COVID-19)”, of which abbr/covid-first speaks.",
    .good = R"(*The General Assembly*,

*Recalling* the coronavirus disease (COVID-19) pandemic, and how COVID-19 spread,
)",
    .bad = R"(*The General Assembly*,

*Recalling* the coronavirus disease (Covid-19) pandemic, and how COVID 19 spread,
)",
    .source = sources::abbreviations,
    .evidence = "Resolutions of the General Assembly: 3,009 “COVID-19” and no “Covid-19”.",
    .block = check};

} // namespace unres::rules
