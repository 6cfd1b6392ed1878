#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule spelling_closed{
    .id = "spelling/closed",
    .title = "cooperation, peacekeeping, socioeconomic and their like are one word without a hyphen",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "Many compounds have grown together: cooperation, coordination, peacekeeping, policymaker, "
        "socioeconomic, subregional, intergovernmental, online, website, worldwide. Names keep their hyphens: "
        "the Organization for Security and Co-operation in Europe.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the ongoing cooperation;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the on-going co-operation;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::spelling,
    .evidence = "General Assembly texts: cooperat- 10,582 times, co-operat- never outside names.",
    .block = language::report_terms};

} // namespace unres::rules
