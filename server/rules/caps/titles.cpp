#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule caps_titles{
    .id = "caps/titles",
    .title = "Offices and principal organs have capitals: Secretary-General, Special Rapporteur, General Assembly",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "Titles of office and names of organs have capitals: Secretary-General (with a hyphen), High "
        "Commissioner, Special Rapporteur, Heads of State and Government, General Assembly. Some other "
        "organizations have a Secretary General without a hyphen.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report to the Heads of State and Government;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the secretary general to report to the heads of state and government;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::capitalization,
    .evidence = "Adopted texts: Secretary-General 9,906 times; Secretary General 25 times, mostly those of other "
        "organizations.",
    .block = language::report_terms};

} // namespace unres::rules
