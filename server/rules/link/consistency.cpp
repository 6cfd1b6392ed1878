#include "rules/link/links.h"
#include "rules/sources.h"

#include <algorithm>

namespace unres::rules {
namespace {

using namespace links;

// A few links may be meant; many say that the others were forgotten.
constexpr std::size_t many = 5;
constexpr std::size_t times_more = 4;

void check(const CitingView& view, Reporter& reporter) {
  std::vector<text::Range> live;
  for_each_link(view.document, [&](const Link& link) {
    if (!is_dead(link))
      live.push_back({link.open.begin, link.target.end});
  });
  if (live.size() < many)
    return;
  std::size_t linked = 0;
  std::vector<text::Range> plain;
  for (const citations::Cited& cited : view.cited.all) {
    if (!cited.counts)
      continue;
    const bool has_link = std::any_of(live.begin(), live.end(), [&](text::Range link) { return link.contains(cited.range); });
    if (has_link)
      ++linked;
    else
      plain.push_back(cited.range);
  }
  if (plain.empty() || linked < many || linked < times_more * plain.size())
    return;
  auto finding = reporter.report(plain.front(), "Nearly all numbers have links; " + std::to_string(plain.size()) +
                                                    (plain.size() == 1 ? " has none: link it too"
                                                                       : " have none, this one first: link them too"));
  for (std::size_t i = 1; i < plain.size(); ++i)
    finding.related(plain[i], "Has no link");
}

} // namespace

extern constinit const Rule link_consistency{
    .id = "link/consistency",
    .title = "The numbers of a text all have links, or none has",
    .severity = Severity::off,
    .reads = Reads::all,
    .why = "A reader who may click on one number expects to click on each. Off by default: links are for the "
           "screen, and the printed text has none. Reported once a document, where at least five numbers have "
           "links and fewer than one in five has none.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution [70/301](https://undocs.org/en/A/RES/70/301) of 9 September 2016,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolutions [70/301](https://undocs.org/en/A/RES/70/301) of 9 September 2016,
[71/1](https://undocs.org/en/A/RES/71/1) of 19 September 2016,
[72/278](https://undocs.org/en/A/RES/72/278) of 22 May 2018,
[72/313](https://undocs.org/en/A/RES/72/313) of 17 September 2018,
[73/341](https://undocs.org/en/A/RES/73/341) of 12 September 2019 and 74/303 of 4 September 2020,

*Decides* to keep the lamps lit.
)",
    .source = sources::document_symbols,
    .evidence = "",
    .citing = check};

} // namespace unres::rules
