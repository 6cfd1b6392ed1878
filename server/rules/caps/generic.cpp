#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule caps_generic{
    .id = "caps/generic",
    .title = "human rights, rule of law, sustainable development, developing countries are small",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "Concepts and groups of countries are no names: human rights, rule of law, sustainable development, "
        "civil society, private sector, least developed countries, small island developing States. Within a "
        "name they have its capitals: the 2030 Agenda for Sustainable Development.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Reaffirms* that human rights matter to all;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Reaffirms* that Human Rights matter to all;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::capitalization,
    .evidence = "Adopted texts of the test corpus write these words with capitals in names alone.",
    .block = language::report_terms};

} // namespace unres::rules
