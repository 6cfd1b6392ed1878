#include "rules/italics/extent.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const workspace::Document& document, Reporter& reporter) {
  report_extents(document, ExtentFault::modifier, reporter);
}

} // namespace

extern constinit const Rule italics_extent_modifier{
    .id = "italics/extent-modifier",
    .title = "Adverbs and qualifiers are part of the opening phrase, and nothing else is",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "*Strongly condemns*, *Notes with concern*, *Expresses its grave concern* and *Recalling also* are phrases, "
           "and all their words are in italics; the words after them are not. Where adopted texts have both extents "
           "(*Reaffirms its commitment* and *Reaffirms* its commitment) neither is reported. The Security Council sets "
           "the bare verb in italics and is spared.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 75/196 of 16 December 2020,

*Recalling also* its resolution 76/187 of 16 December 2021,

1. *Notes with concern* the state of the lamps;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 75/196 of 16 December 2020,

*Recalling also* its resolution 76/187 of 16 December 2021,

1. *Notes* with concern the state of the lamps;

2. *Decides to* remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts: Notes with concern 323 in italics, Expresses its appreciation 372.",
    .document = check};

} // namespace unres::rules
