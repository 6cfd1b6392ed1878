#include "rules/citation/evidence.h"
#include "rules/sources.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::rules {
namespace {

using namespace citation;
using notation::Body;

// Whose resolutions are dated. The Security Council's carry their year, and outside the United Nations
// other customs hold.
bool is_dated(Body body) { return body != Body::unknown && body != Body::sc && body < Body::unfccc; }

// Long lists of bare numbers, as budgets have them, do not give dates at all.
constexpr std::uint32_t long_list = 5;

struct ListUse {
  std::uint32_t items = 0;
  bool dates = false; ///< One of its items has a date.
};

ListUse use_of(const CitingView& view, const Cited& cited) {
  ListUse out{cited.list->last - cited.list->first, false};
  const auto& items = view.cited.passages[cited.passage].citations->items;
  for (std::uint32_t i = cited.list->first; i < cited.list->last; ++i)
    out.dates |= items[i].date.has_value() || items[i].told;
  return out;
}

bool names_a_thing(std::string_view before) {
  for (const std::string_view words : {"established pursuant to", "established by", "established under",
                                       "submitted pursuant to", "prepared pursuant to", "mandated by", "created by"})
    if (before.ends_with(words))
      return true;
  return false;
}

// "the Committee established pursuant to General Assembly resolution 46/235": the number is part of a name.
bool is_within_name(const CitingView& view, const Cited& cited) {
  const text::Range head = absolute(view, cited, cited.list->head);
  const text::Range owner = absolute(view, cited, cited.list->owner.place);
  const bool owned = cited.list->owner.owner != model::Owner::none && owner.end <= head.begin;
  const text::Offset at = owned ? owner.begin : head.begin;
  std::string_view before = trimmed(view.document.slice({at > 60 ? at - 60 : 0, at}));
  if (before.ends_with(" the"))
    before = trimmed(before.substr(0, before.size() - 4));
  return names_a_thing(before);
}

void report_undated(const CitingView& view, const Cited& cited, Reporter& reporter) {
  const auto rows = dated_rows(cited);
  const bool several = std::any_of(rows.begin(), rows.end(),
                                   [&](const Instrument* row) { return row->adopted != rows.front()->adopted; });
  const bool known = !rows.empty() && !several;
  auto finding = reporter.report(
      cited.range, "The first mention of " + name_of(cited) + " gives its date" +
                       (known ? ", " + notation::written(*rows.front()->adopted) + " (" +
                                    evidence_of(*rows.front()) + ")"
                              : std::string{}));
  finding.at_most(known ? weight_of(*rows.front()) : Severity::hint);
  if (!known)
    return;
  const text::Offset at = after_number(view, cited);
  const std::string insertion = " of " + notation::written(*rows.front()->adopted);
  finding.fix("Insert “" + insertion.substr(1) + "”", FixKind::suggested, {{{at, at}, insertion}});
}

void report_dated_again(const CitingView& view, const Cited& cited, const Cited& first, Reporter& reporter) {
  auto finding = reporter.report(date_place(view, cited), "Only the first mention of " + name_of(cited) +
                                                              " gives its date");
  finding.related(first.range, "The first mention");
  if (const text::Range place = of_date(view, cited); !place.empty())
    finding.fix("Remove the date", FixKind::suggested, {{place, ""}});
}

void check(const CitingView& view, Reporter& reporter) {
  const auto& all = view.cited.all;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Cited& cited = all[i];
    if (!cited.counts || !is_dated(cited.body) || !cited.certain)
      continue;
    if (!cited.earlier) {
      const ListUse list = use_of(view, cited);
      const bool spared = cited.date || cited.item->told || is_within_name(view, cited) ||
                          (list.items >= long_list && !list.dates);
      if (!spared)
        report_undated(view, cited, reporter);
    } else if (cited.item->date && all[*cited.earlier].date) {
      // Read back over the number before it, the date may be of that one.
      const bool of_both = i > 0 && all[i - 1].shared_date && all[i - 1].list == cited.list;
      if (!of_both)
        report_dated_again(view, cited, all[*cited.earlier], reporter);
    }
  }
}

} // namespace

extern constinit const Rule citation_date_first{
    .id = "citation/date-first",
    .title = "The first mention of a resolution gives its date, later ones do not",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .in_mun = false,
    .why = "The scope is the whole text, preamble and operative part together; notes neither give dates nor "
           "count. Security Council resolutions carry their year and need no date. Spared are numbers in "
           "quotations and in names, such as that of a committee established pursuant to a resolution; "
           "lists of five and more without any date; and what a sentence dates in other words. Where the "
           "index does not know the date, a missing one is a hint.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 67/1 of 24 September 2012,

*Decides* to act on resolution 67/1.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 67/1,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_drafting,
    .evidence = "First mentions with a date: General Assembly 16,812 of 17,159, Economic and Social Council "
                "516 of 527, Human Rights Council 868 of 924. Later ones without: 3,890 of 3,939, 170 of 171, "
                "114 of 115.",
    .citing = check};

} // namespace unres::rules
