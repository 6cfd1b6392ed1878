#include "rules/citation/lists.h"
#include "rules/sources.h"

#include <algorithm>

namespace unres::rules {
namespace {

using namespace citation;
using notation::Number;

// Numbers of one form and kind have an order.
bool comparable(const Number& a, const Number& b) {
  return a.form == b.form && a.session_kind == b.session_kind && a.tail == b.tail &&
         a.form != notation::NumberForm::bare && a.form != notation::NumberForm::year_last;
}

bool descends(const Number& before, const Number& number) {
  if (number.form == notation::NumberForm::year_in_parentheses || number.form == notation::NumberForm::roman)
    return number.number < before.number; // These run on from session to session.
  return std::pair{number.session, number.number} < std::pair{before.session, before.number};
}

// A number with its own date, where nothing else stands within.
text::Range segment(const CitingView& view, const Cited& cited) {
  const text::Range date = of_date(view, cited);
  return {cited.range.begin, date.empty() ? cited.range.end : date.end};
}

// The list with its numbers sorted; none where links or notes stand in it, or where dates are shared.
std::vector<text::Edit> sorted(const CitingView& view, std::span<const Cited> list) {
  std::vector<const Cited*> order;
  for (const Cited& cited : list) {
    const bool plain = after_number(view, cited) == cited.range.end &&
                       (!cited.item->date || !of_date(view, cited).empty());
    const bool all_or_none = cited.item->date.has_value() == list.front().item->date.has_value();
    const bool joined = order.empty() || cited.item->joint == model::Joint::comma ||
                        cited.item->joint == model::Joint::conjunction;
    if (!plain || !all_or_none || !joined || cited.item->told || !comparable(list.front().number(), cited.number()))
      return {};
    order.push_back(&cited);
  }
  std::stable_sort(order.begin(), order.end(),
                   [](const Cited* a, const Cited* b) { return descends(b->number(), a->number()); });
  std::vector<text::Edit> edits;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const std::string_view typed = view.document.slice(segment(view, list[i]));
    const std::string_view wanted = view.document.slice(segment(view, *order[i]));
    if (typed != wanted)
      edits.push_back({segment(view, list[i]), std::string{wanted}});
  }
  return edits;
}

// "the most recent of which being resolutions 53/26, 52/31 and 50/3": the latest first, and all in order.
bool is_latest_first(std::span<const Cited> list) {
  std::size_t i = 1;
  while (i < list.size() && comparable(list[i - 1].number(), list[i].number()) &&
         descends(list[i - 1].number(), list[i].number()))
    ++i;
  return list.size() > 2 && i == list.size();
}

void check(const CitingView& view, Reporter& reporter) {
  for_each_list(view, [&](std::span<const Cited> list) {
    if (is_latest_first(list))
      return;
    for (std::size_t i = 1; i < list.size(); ++i) {
      const Number& before = list[i - 1].number();
      const Number& number = list[i].number();
      if (list[i].item->joint == model::Joint::words || !comparable(before, number) || !descends(before, number) ||
          is_open(view, list[i]))
        continue;
      auto finding = reporter.report(list[i].range, notation::written(number) + " comes before " +
                                                        notation::written(before) + " in a list");
      if (auto edits = sorted(view, list); !edits.empty())
        finding.fix("Sort the numbers", FixKind::suggested, std::move(edits));
      return; // One finding a list.
    }
  });
}

} // namespace

extern constinit const Rule citation_order{
    .id = "citation/order",
    .title = "The numbers of a list ascend",
    .severity = Severity::hint,
    .profiles = all_but_sc,
    .why = "By session or year, then by number. Lists of three and more that go back from the latest are let be.",
    .good = R"(*The General Assembly*,

*Recalling* its resolutions 60/1 of 16 September 2005, 67/1 of 24 September 2012 and 76/387 of 16 December 2021,

*Decides* to keep the lamps lit.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolutions 67/1 of 24 September 2012, 60/1 of 16 September 2005 and 76/387 of 16 December 2021,

*Decides* to keep the lamps lit.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Ascending: General Assembly 1,651 of 1,673 lists, Economic and Social Council 68 of 69, Human "
                "Rights Council all of 115.",
    .citing = check};

} // namespace unres::rules
