#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule spelling_ize{
    .id = "spelling/ize",
    .title = "Verbs end in -ize and their nouns in -ization",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "The United Nations spells as the Concise Oxford English Dictionary does: organize, recognize, "
        "stabilization. Words whose -ise is no ending, such as advise and exercise, keep it, and so do names, "
        "titles and quotations: the Organisation for the Prohibition of Chemical Weapons.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Recognizes* the work of the organizations;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Recognises* the work of the organisations;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::spelling,
    .evidence = "General Assembly texts: recogniz- 4,929 times, recognis- never. The Security Council writes "
        "both.",
    .block = language::report_terms};

} // namespace unres::rules
