#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule spelling_plurals{
    .id = "spelling/plurals",
    .title = "forums, memorandums, addenda, criteria: the plurals that the United Nations uses",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "Some Latin nouns take an English plural (forums, memorandums, referendums, symposiums), some keep "
        "their own (addenda, corrigenda, criteria, data); nouns that have no plural take no s (information, "
        "equipment, staff).",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the forums on the criteria;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Welcomes* the fora on the criterias;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::spelling,
    .evidence = "General Assembly texts: forums 396 times, fora never.",
    .block = language::report_terms};

} // namespace unres::rules
