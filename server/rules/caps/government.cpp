#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule caps_government{
    .id = "caps/government",
    .title = "Government has a capital where it is a State's",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "The Government of a State, and Governments of States, have a capital; as an adjective (government "
        "officials) and for other levels (local governments) the word is small. What is meant only a reader "
        "can tell, so this is a hint.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Encourages* Governments and local governments to send government officials;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Encourages* governments to send Government officials;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::capitalization,
    .evidence = "Adopted texts of the test corpus: Governments 198 times, governments 10 times, nearly always "
        "local ones or governments at all levels.",
    .block = language::report_terms};

} // namespace unres::rules
