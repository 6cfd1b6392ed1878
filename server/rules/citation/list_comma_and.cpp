#include "rules/citation/lists.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using namespace citation;

// The comma keeps a date from being read back to a number without one, and parts letters from what follows.
bool needs_comma(const Cited& before, const Cited& cited) {
  const bool undated = !before.item->date && cited.item->date;
  const notation::Parts parts = before.number().parts;
  return undated || before.item->told || (parts & (parts - 1)) != 0;
}

void check(const CitingView& view, Reporter& reporter) {
  for_each_list(view, [&](std::span<const Cited> list) {
    for (std::size_t i = 1; i < list.size(); ++i) {
      if (list[i].item->joint != model::Joint::comma_and || needs_comma(list[i - 1], list[i]))
        continue;
      const text::Range comma = comma_before_and(view, list[i]);
      if (!comma.empty() && !is_open(view, list[i]))
        reporter.report(comma, "No comma stands before “and” in a list of numbers")
            .fix("Remove the comma", FixKind::safe, {{comma, ""}});
    }
  });
}

} // namespace

extern constinit const Rule citation_list_comma_and{
    .id = "citation/list-comma-and",
    .title = "The last number of a list is joined by “and” without a comma",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "Commas stand between the numbers of a list, and “and” alone before the last. A comma before “and” is "
           "right only where it keeps a date from being read back: in “resolutions 70/299, and 72/305 of 23 "
           "July 2018” the date is of the second (see citation/disambiguating-comma).",
    .good = R"(*The General Assembly*,

*Recalling* its resolutions 60/1 of 16 September 2005, 67/1 of 24 September 2012 and 76/387 of 16 December 2021,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolutions 60/1 of 16 September 2005, 67/1 of 24 September 2012, and 76/387 of 16 December 2021,

*Decides* to keep the lamps lit.
)",
    .source = sources::punctuation,
    .evidence = "1,299 of 1,303 lists in adopted texts.",
    .citing = check};

} // namespace unres::rules
