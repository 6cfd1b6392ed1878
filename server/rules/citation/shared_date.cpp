#include "rules/citation/lists.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using namespace citation;
using model::Joint;

// Parts are a list by themselves.
bool has_parts(const Cited& cited) { return cited.number().parts != 0; }

bool shares(const Cited& before, const Cited& cited) {
  return !has_parts(before) && !has_parts(cited) && before.item->date && cited.item->date && before.item->date->date == cited.item->date->date &&
         (cited.item->joint == Joint::comma || cited.item->joint == Joint::conjunction);
}

// The edits that leave the date with the last of the run alone, and join the last two by “and”. None where
// more than dates stands between.
std::vector<text::Edit> shared(const CitingView& view, std::span<const Cited> run) {
  std::vector<text::Edit> edits;
  for (std::size_t i = 0; i + 1 < run.size(); ++i) {
    const text::Range date = of_date(view, run[i]);
    const text::Range joint = absolute(view, run[i + 1], run[i + 1].item->joint_place);
    const bool comma = run[i + 1].item->joint == Joint::comma;
    const bool last = i + 2 == run.size();
    // "A and B and C": each would have to be judged with what stands around it.
    if (date.empty() || (!last && !comma) || (last && comma && view.document.slice(joint) != ", "))
      return {};
    edits.push_back({date, ""});
    if (last && comma)
      edits.push_back({joint, " and "});
  }
  return edits;
}

void check(const CitingView& view, Reporter& reporter) {
  for_each_list(view, [&](std::span<const Cited> list) {
    for (std::size_t first = 0, last = 0; first < list.size(); first = last) {
      last = first + 1;
      while (last < list.size() && shares(list[last - 1], list[last]))
        ++last;
      if (last - first < 2)
        continue;
      const auto run = list.subspan(first, last - first);
      auto finding = reporter.report({run.front().range.begin, date_place(view, run.back()).end},
                                     "Numbers of one date share it: give it once, after " +
                                         notation::written(run.back().number()));
      // A comma before “and” would then keep the numbers before from the date.
      if (auto edits = shared(view, run); !edits.empty())
        finding.fix("Give the date once", FixKind::safe, std::move(edits));
    }
  });
}

} // namespace

extern constinit const Rule citation_shared_date{
    .id = "citation/shared-date",
    .title = "Numbers of one date share it",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .in_mun = false,
    .why = "Two numbers in a row that were adopted on one day give it once: “69/193 and 69/196 of 18 December "
           "2014”.",
    .good = R"(*The General Assembly*,

*Recalling* its resolutions 69/193 and 69/196 of 18 December 2014,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolutions 69/193 of 18 December 2014 and 69/196 of 18 December 2014,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_drafting,
    .evidence = "138 lists in adopted texts share dates.",
    .citing = check};

} // namespace unres::rules
