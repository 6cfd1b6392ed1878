#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule caps_sparingly{
    .id = "caps/sparingly",
    .title = "Capitals are no marks of respect: the present resolution, resolution 70/1",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "In doubt a word is small. Resolution and decision are small within a sentence, also before a number; "
        "so is a topic such as gender equality.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Reaffirms* the purpose of the present resolution;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Reaffirms* the purpose of the present Resolution in full;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::capitalization,
    .evidence = "Adopted texts of the test corpus: this Resolution and the present Resolution never.",
    .block = language::report_terms};

} // namespace unres::rules
