#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

constexpr std::uint32_t most_words = 180;

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for (const Paragraph& p : r.paragraphs) {
    if (p.role != Role::preambular && p.role != Role::operative)
      continue;
    std::uint32_t words = 0;
    r.for_each_block(p, [&](Index block) { words += r.facts(block).words; });
    if (words > most_words)
      reporter.report(head_of(document, p),
                      "This paragraph has " + std::to_string(words) + " words; one of more than " +
                          std::to_string(most_words) + " is better parted in two");
  }
}

} // namespace

extern constinit const Rule operative_one_idea{
    .id = "operative/one-idea",
    .title = "A paragraph holds one idea",
    .severity = Severity::off, // A matter of taste, and adopted texts often have longer ones.
    .why =
        "Delegates negotiate and cite by paragraph; one of more than about 180 words tends to hold "
        "several ideas. Subparagraphs are counted by themselves. Off unless it is turned on.",
    .good = R"(*The General Assembly*

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*

1. *Requests* the Secretary-General, in close cooperation with Member States, regional
organizations and other interested parties, to prepare a study of the lighthouses of the world,
covering their number, their age, their state of repair, the persons who work in them and the
ships that rely on them, to collect the views of keepers, pilots, owners and masters on what is
needed to keep them alight, to set out in the study what it would cost to mend those that have
fallen into disrepair and who might bear that cost, to describe the ways in which young people
may be won for the work and trained for it, to examine whether a fund should be set up for the
purpose and how it would be governed, to propose a day on which the keepers of lighthouses would
be honoured each year, to consider whether the records of disused lighthouses can be kept in one
archive that is open to all, to convene a meeting of experts before the study is finished, and
to report on all these matters to the General Assembly at its next session, together with the
comments of Member States and a draft plan of action for the ten years that follow;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "No page states a limit.",
    .document = check};

} // namespace unres::rules
