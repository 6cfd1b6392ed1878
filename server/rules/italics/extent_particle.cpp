#include "rules/italics/extent.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const workspace::Document& document, Reporter& reporter) {
  report_extents(document, ExtentFault::particle, reporter);
}

} // namespace

extern constinit const Rule italics_extent_particle{
    .id = "italics/extent-particle",
    .title = "Italics take in the particle of the verb, not the preposition of its object",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .in_mun = false,
    .why = "In italics: *Calls upon*, *Calls for*, *Reiterates its call upon*, *Bearing in mind*, *Taking into "
           "account*. In roman type behind the italics: *Takes note* of, *Looks forward* to, *Expresses its "
           "appreciation* to, *Guided* by, *Mindful* of, *Convinced* that, *Appeals* to. The Security Council sets the "
           "bare verb in italics and is spared.",
    .good = R"(*The General Assembly*,

*Bearing in mind* that lamps need oil,

1. *Calls upon* Member States to keep the lamps lit;

2. *Takes note* of the report.
)",
    .bad = R"(*The General Assembly*,

*Bearing in mind* that lamps need oil,

1. *Calls* upon Member States to keep the lamps lit;

2. *Takes note of* the report.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts: Calls upon 4,142 in italics; Takes note 1,809 with “of” in roman type, 11 with it in "
                "italics.",
    .document = check};

} // namespace unres::rules
