#include "rules/italics/leads.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

struct Roman {
  text::Range phrase;
  const model::Block* block = nullptr;
};

// The openings of one part that are not in italics, and whether any is.
struct PartOpenings {
  std::vector<Roman> roman;
  bool any_italic = false;
};

void report(const workspace::Document& document, const PartOpenings& part, std::string_view name,
            const std::string& mark, Reporter& reporter) {
  const auto fix_of = [&](const Roman& opening) {
    return emphasis_edits(document, *opening.block, opening.phrase, mark);
  };
  if (!part.any_italic && part.roman.size() > 1) {
    std::vector<text::Edit> edits;
    for (const Roman& opening : part.roman)
      for (text::Edit& edit : fix_of(opening))
        edits.push_back(std::move(edit));
    const std::string all = std::to_string(part.roman.size()) + " opening phrases of the " + std::string{name};
    reporter.report(part.roman.front().phrase, "All " + all + " belong in italics, and none is")
        .fix("Set the " + all + " in italics", FixKind::safe, std::move(edits));
    return;
  }
  for (const Roman& opening : part.roman)
    reporter
        .report(opening.phrase, "“" + model::plain(document.slice(opening.phrase)) +
                                    "” opens the paragraph and belongs in italics")
        .fix("Set it in italics", FixKind::safe, fix_of(opening));
}

void check(const workspace::Document& document, Reporter& reporter) {
  const std::string mark = opening_mark(document);
  if (mark.empty()) // A text without emphasis, such as one from a mail.
    return;
  PartOpenings preamble;
  PartOpenings operative;
  for_each_lead(document, [&](const Paragraph& p, const Lead& lead) {
    PartOpenings& part = p.role == Role::preambular ? preamble : operative;
    const model::Block& block = document.model().blocks[p.first];
    if (lead.opens() || block.facts->lead)
      part.any_italic = true;
    else
      part.roman.push_back({lead.phrase, &block});
  });
  report(document, preamble, "preamble", mark, reporter);
  report(document, operative, "operative part", mark, reporter);
}

} // namespace

extern constinit const Rule italics_opening{
    .id = "italics/opening",
    .title = "The opening phrase of a paragraph is in italics",
    .severity = Severity::warning,
    .why = "The phrase that opens a preambular or operative paragraph is in italics, with its Also or Further: "
           "*Recalling also*, *Requests*. A part in which no phrase is, is reported once, and one fix sets all. Texts "
           "without any emphasised opening are spared, and paragraphs that have no end mark yet.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 75/196 of 16 December 2020,

*Recalling also* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

Recalling its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts: 43,114 of 43,669 operative paragraphs have one run of italics, at their start.",
    .document = check};

} // namespace unres::rules
