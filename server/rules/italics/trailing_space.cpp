#include "rules/italics/leads.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const workspace::Document& document, Reporter& reporter) {
  for_each_lead(document, [&](const Paragraph& p, const Lead& lead) {
    if (!lead.opens() || lead.words != lead.phrase)
      return;
    const std::string_view run = document.slice(*lead.run);
    const text::Offset size = mark_size(run);
    const text::Range behind{lead.words.end, lead.run->end - size};
    if (behind.empty())
      return;
    reporter.report(behind, "Italics end with the last word of the opening phrase")
        .fix("End the italics there", FixKind::safe,
             emphasis_edits(document, document.model().blocks[p.first], lead.phrase, std::string{run.substr(0, size)}));
  });
}

} // namespace

extern constinit const Rule italics_trailing_space{
    .id = "italics/trailing-space",
    .title = "No mark or space behind the opening phrase is in italics",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "The comma in “*Recalling*, in this regard, its resolution” is in roman type, and so is the space behind an "
           "opening phrase.",
    .good = R"(*The General Assembly*,

*Recalling*, in this regard, its resolution 76/187 of 16 December 2021,

*Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling,* in this regard, its resolution 76/187 of 16 December 2021,

*Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts: one comma in italics after a phrase of the preamble.",
    .document = check};

} // namespace unres::rules
