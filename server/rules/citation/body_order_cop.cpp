#include "rules/citation/lists.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

using namespace citation;
using model::Owner;
using notation::Body;

bool is_commission(const model::Naming& owner) {
  return owner.owner == Owner::named && owner.body >= Body::chr && owner.body <= Body::statcom;
}

void check(const CitingView& view, Reporter& reporter) {
  for_each_list(view, [&](std::span<const Cited> list) {
    const Cited& first = list.front();
    const model::CitationList& cited = *first.list;
    const text::Range owner = absolute(view, first, cited.owner.place);
    const text::Range head = absolute(view, first, cited.head);
    const std::string number = notation::written(first.number());
    const bool before = owner.end < head.begin && owner.end + 4 > head.begin; // Nothing but a space between.
    if (before && cited.owner.owner == Owner::conference && view.document.slice(owner) == "Conference") {
      reporter.report(owner, "The conference is named after its resolution: resolution " + number +
                                 " of [date] of the Conference of the Parties to …");
    } else if (is_commission(cited.owner) && owner.begin > list.back().range.end) {
      const text::Offset end = list.back().item->date ? date_place(view, list.back()).end : list.back().range.end;
      if (view.document.slice({end, owner.begin}) == " of the ")
        reporter.report(owner, "The commission is named before its resolution: " +
                                   std::string{notation::name_of(cited.owner.body).name} + " resolution " + number);
    }
  });
}

} // namespace

extern constinit const Rule citation_body_order_cop{
    .id = "citation/body-order-cop",
    .title = "A commission is named before its resolution, a conference of parties after it",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "“Commission on Narcotic Drugs resolution 65/2 of 18 March 2022”, but “resolution 10/4 of 16 October 2020 "
           "of the Conference of the Parties to …”, with its convention, and not “Conference resolution 10/4”. The "
           "full name of a conference may stand before the word as well.",
    .good = R"(*The General Assembly*,

*Recalling* resolution 10/4 of 16 October 2020 of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* Conference resolution 10/4 of 16 October 2020,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts of the test corpus never have “Conference resolution”; full names stand after the number "
                "three times and before it four times.",
    .citing = check};

} // namespace unres::rules
