#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule spelling_hyphen{
    .id = "spelling/hyphen",
    .title = "capacity-building, decision-making, well-being and their like have a hyphen",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .in_mun = false, // American spelling is allowed there.
    .why = "These compounds are joined by a hyphen, neither written apart nor together: capacity-building, "
        "decision-making, money-laundering, counter-terrorism, inter-agency, non-governmental, follow-up (the "
        "noun), re-emphasize.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the inter-agency work on capacity-building;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the interagency work on capacity building;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::spelling,
    .evidence = "General Assembly texts: capacity-building 1,888 times and capacity building 6 times, "
        "counter-terrorism 207 times and counterterrorism never.",
    .block = language::report_terms};

} // namespace unres::rules
