#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule caps_internet{
    .id = "caps/internet",
    .title = "Internet has a capital",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "The General Assembly writes Internet with a capital.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Notes* that the Internet is useful;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Notes* that the internet is useful;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::capitalization,
    .evidence = "General Assembly texts: Internet 559 times, internet never.",
    .block = language::report_terms};

} // namespace unres::rules
