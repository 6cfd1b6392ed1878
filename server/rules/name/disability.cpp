#include "rules/language/terms.h"
#include "rules/sources.h"

namespace unres::rules {

extern constinit const Rule name_disability{
    .id = "name/disability",
    .title = "Persons with disabilities",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "The Convention on the Rights of Persons with Disabilities names persons first: “persons with "
           "disabilities”, “children with disabilities”, not “the disabled”. Names, titles and quotations keep their "
           "words.",
    .good = R"(*The General Assembly*,

*Stressing* that persons with disabilities have the same rights as others,
)",
    .bad = R"(*The General Assembly*,

*Stressing* that the disabled have the same rights as others,
)",
    .source = sources::disability_inclusive,
    .evidence = "Resolutions of the General Assembly: 1,550 “persons with disabilities” and no “the disabled”.",
    .block = language::report_terms};

} // namespace unres::rules
