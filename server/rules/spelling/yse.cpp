#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule spelling_yse{
    .id = "spelling/yse",
    .title = "analyse, catalyse and paralyse have an s",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .in_mun = false, // American spelling is allowed there.
    .why = "The ending of these verbs is -lyse, not -ize: analyse, catalyse, paralyse.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to analyse the replies;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to analyze the replies;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::spelling,
    .evidence = "General Assembly texts: analys- 245 times, analyz- never.",
    .block = language::report_terms};

} // namespace unres::rules
