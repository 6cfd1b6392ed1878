#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule caps_organ_short{
    .id = "caps/organ-short",
    .title = "The short name of an organ or instrument has a capital: the Assembly, the Council, the Convention",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "Once an organ or instrument has been named, its short name keeps the capital. The council of a city "
        "is none.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Notes* that the Assembly and the Council met;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Notes* that the assembly and the council met;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::capitalization,
    .evidence = "General Assembly, Economic and Social Council and Human Rights Council texts of the test "
        "corpus: the assembly, the council and the convention never. The commission (of an offence), the "
        "committee and the office are too often meant as such and are let be.",
    .block = language::report_terms_with_article};

} // namespace unres::rules
