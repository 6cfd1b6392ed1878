#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule caps_state{
    .id = "caps/state",
    .title = "State has a capital where it is a country: Member States, States parties, non-State actors",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "A State in the sense of a country has a capital: Member States, States Members of the United "
        "Nations, States parties, developing States, non-State actors. Members of other bodies are member "
        "States. The state of affairs and a state of emergency are small.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Encourages* all Member States and non-State actors to help;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Encourages* member states and non-state actors to help;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::capitalization,
    .evidence = "Adopted texts: Member State(s) 10,467 times, member state(s) never.",
    .block = language::report_terms};

} // namespace unres::rules
