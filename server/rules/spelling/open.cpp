#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule spelling_open{
    .id = "spelling/open",
    .title = "under way, decision maker and law enforcement official are written apart",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .in_mun = false, // American spelling is allowed there.
    .why = "These words have neither a hyphen nor grown together: under way, decision maker, human rights law, "
        "law enforcement officials, civil society.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the work under way among decision makers;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the work underway among decision-makers;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::spelling,
    .evidence = "General Assembly texts: under way 27 times, underway never.",
    .block = language::report_terms};

} // namespace unres::rules
