#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule spelling_judgment{
    .id = "spelling/judgment",
    .title = "judgment is preferred to judgement",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "Recent texts write judgment; older editions of the Manual listed judgement. Both are read; the fix "
        "asks.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Takes note* of the judgment of the Court;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Takes note* of the judgement of the Court;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::spelling,
    .evidence = "General Assembly texts since 2020: judgment 63 times, judgement never.",
    .block = language::report_terms};

} // namespace unres::rules
