#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule spelling_towards{
    .id = "spelling/towards",
    .title = "towards, among, while, afterwards and adviser, not toward, amongst, whilst, afterward and advisor",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .in_mun = false, // American spelling is allowed there.
    .why = "Where English has two forms of a word, the United Nations uses one: towards, among, while, "
        "afterwards, adviser.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the steps towards peace among the advisers;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the steps toward peace amongst the advisors;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::spelling,
    .evidence = "General Assembly texts: towards 3,106 times and toward 19 times, among 3,672 times and amongst "
        "never.",
    .block = language::report_terms};

} // namespace unres::rules
