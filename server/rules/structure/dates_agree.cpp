#include "rules/sources.h"
#include "rules/structure/closing.h"
#include "rules/structure/masthead.h"

#include "notation/date.h"

namespace unres::rules {
namespace {

using namespace structure;

void check(const workspace::Document& document, Reporter& reporter) {
  for_each_masthead(document.model(), [&](const model::Unit& unit) {
    const Field* adoption = unit.masthead.find(MastheadLine::adoption);
    if (adoption == nullptr)
      return;
    const auto adopted = find_date(adoption->text);
    std::optional<Closing> only;
    std::size_t count = 0;
    for_each_closing(document, unit, [&](const Closing& closing) {
      only = closing;
      ++count;
    });
    // Parts of an omnibus text may be adopted on different days, each with its own closing line.
    if (!adopted || count != 1 || !only->date || only->date->date == adopted->date)
      return;
    reporter
        .report(only->date->range,
                "The date under the text differs from the adoption line, which has " +
                    notation::written(adopted->date))
        .related(adoption->range, "The adoption line")
        .fix("Write " + notation::written(adopted->date), FixKind::suggested,
             {{only->date->range, notation::written(adopted->date)}});
  });
}

} // namespace

extern constinit const Rule structure_dates_agree{
    .id = "structure/dates-agree",
    .title = "The adoption line and the closing line give the same date",
    .severity = Severity::error,
    .reads = Reads::all,
    .why =
        "A resolution bears its date of adoption twice: in the adoption line and under the text. "
        "Citations take it from there, so the two must agree. A text with several closing lines is "
        "spared.",
    .good = R"(United Nations

A/RES/79/362

General Assembly

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses**

*The General Assembly*

*Decides* to keep the lamps lit.

*46th plenary meeting
9 December 2024*
)",
    .bad = R"(United Nations

A/RES/79/362

General Assembly

Resolution adopted by the General Assembly on 9 December 2024

**79/362. Lighthouses**

*The General Assembly*

*Decides* to keep the lamps lit.

*46th plenary meeting
10 December 2024*
)",
    .source = sources::resolutions_drafting,
    .evidence =
        "Adopted texts: General Assembly 1,931 of 1,931, Economic and Social Council 146 of 146, "
        "Human Rights Council 185 of 185.",
    .document = check};

} // namespace unres::rules
