#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule caps_charter{
    .id = "caps/charter",
    .title = "the Charter of the United Nations has a capital",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "The Charter of the United Nations is the Charter. Another body's charter, and a charter flight, are "
        "let be.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Reaffirms* the Charter of the United Nations and its place;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Reaffirms* the charter of the United Nations and its place;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::capitalization,
    .evidence = "Adopted texts: the Charter 2,479 times, the charter never.",
    .block = language::report_terms_with_article};

} // namespace unres::rules
