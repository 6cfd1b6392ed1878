#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule spelling_british{
    .id = "spelling/british",
    .title = "Spelling is British: programme, labour, centre, fulfil, travelling",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .in_mun = false, // American spelling is allowed there.
    .why = "The United Nations writes programme, labour, defence, centre, behaviour, fulfil, travelling, ageing, "
        "acknowledgement, and licence for the noun and practise for the verb. Names keep the spelling of their "
        "bearers; a computer has a program.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the programme of the labour centre;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the program of the labor center;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::spelling,
    .evidence = "General Assembly texts: programme 5,941 times and program twice, labour 764 times and labor "
        "never, centre 1,139 times and center never.",
    .block = language::report_terms};

} // namespace unres::rules
