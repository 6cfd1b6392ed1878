#include "rules/sources.h"
#include "rules/structure/masthead.h"

namespace unres::rules {
namespace {

using namespace structure;

void check(const workspace::Document& document, Reporter& reporter) {
  const model::Resolution& r = document.model();
  for_each_masthead(r, [&](const model::Unit& unit) {
    const Field* original = unit.masthead.find(MastheadLine::original);
    if (original == nullptr || is_draft(unit.masthead))
      return;
    reporter
        .report(original->range, "An adopted resolution of the General Assembly does not name the "
                                 "language of the original")
        .fix("Remove the line", FixKind::suggested, {{with_gap(r, original->block), ""}});
  });
}

} // namespace

extern constinit const Rule structure_original_line{
    .id = "structure/original-line",
    .title = "“Original: …” stands on drafts, not on adopted resolutions",
    .severity = Severity::hint,
    .profiles = {model::Profile::ga},
    .reads = Reads::resolutions,
    .why =
        "Drafts name the language they were written in. A resolution of the General Assembly, once "
        "adopted, does not: it is equally authentic in six languages. The Human Rights Council "
        "keeps "
        "the line.",
    .good = R"(United Nations

A/C.3/79/L.912

General Assembly

Distr.: Limited

Original: English

Seventy-ninth session

Agenda item 912
)",
    .bad = R"(United Nations

A/RES/79/362

General Assembly

Distr.: General

Original: English

Seventy-ninth session

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses**
)",
    .source = sources::mastheads,
    .evidence =
        "The line stands on 0 of 1,932 adopted texts of the General Assembly and on 186 of 188 of "
        "the Human Rights Council.",
    .document = check};

} // namespace unres::rules
