#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule caps_indigenous{
    .id = "caps/indigenous",
    .title = "Indigenous Peoples has capitals in recent texts",
    .severity = Severity::off, // A fifth of adopted texts still have small letters.
    .profiles = all_but_sc,
    .why = "Since 2023 texts write Indigenous Peoples; older ones, and titles that are quoted, have small "
        "letters. Off unless it is turned on.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the part that Indigenous Peoples took;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the part that indigenous peoples took;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::capitalization,
    .evidence = "Adopted texts since session 75: Indigenous Peoples 1,227 times, indigenous peoples 279 times, "
        "most of them before 2023.",
    .block = language::report_terms};

} // namespace unres::rules
