#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule caps_parts{
    .id = "caps/parts",
    .title = "The annex to the present resolution is small",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "The parts of a text are small: the annex to the present resolution. What stands before a number is "
        "read by para/ref-lower-case.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Adopts* the plan set out in the annex to the present resolution;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Adopts* the plan set out in the Annex to the present resolution;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::capitalization,
    .evidence = "General Assembly texts: annex 1,277 times and Annex 8 times.",
    .block = language::report_terms};

} // namespace unres::rules
