#include "rules/citation/draft.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using namespace citation;

void check(const CitingView& view, Reporter& reporter) {
  for_each_in_draft(view, [&](const Cited& cited, const Draft& draft) {
    if (cited.counts && cited.certain && cited.body == view.cited.own && draft.number == cited.number())
      reporter.report(cited.range, "This is the number of the text itself: write “the present resolution”");
  });
}

} // namespace

extern constinit const Rule citation_self{
    .id = "citation/self",
    .title = "A text does not cite its own number",
    .severity = Severity::warning,
    .why = "A resolution calls itself “the present resolution”. Its own number in its text is nearly always "
           "the number of last year’s text that was meant.",
    .good = R"(United Nations

A/RES/79/362

General Assembly

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses**

*The General Assembly*,

*Recalling* its resolution 78/381 of 19 December 2023,

*Decides* to keep the lamps lit.
)",
    .bad = R"(United Nations

A/RES/79/362

General Assembly

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses**

*The General Assembly*,

*Recalling* its resolution 79/362 of 9 December 2024,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_identification,
    .evidence = "No finding in 239 adopted texts.",
    .citing = check};

} // namespace unres::rules
