#include "rules/footnote/each_source.h"
#include "rules/paragraphs.h"
#include "rules/scan.h"
#include "rules/sources.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace unres::rules {
namespace {

using notes::Call;

struct Numbered {
  const Call* call = nullptr;
  int number = 0;
};

bool is_number(std::string_view label) {
  return !label.empty() && label.size() < 5 && std::all_of(label.begin(), label.end(), is_ascii_digit);
}

// The calls of one resolution of the file, each number at its first place; nothing where any is a name.
std::vector<Numbered> numbered(const notes::NoteSet& set, Index unit) {
  std::vector<Numbered> out;
  std::set<int> seen;
  for (const Call& call : set.calls) {
    if (call.unit != unit || call.in_note || call.form == model::LabelForm::asterisk)
      continue;
    if (!is_number(call.label))
      return {};
    if (const int number = value_of(call.label); seen.insert(number).second)
      out.push_back({&call, number});
  }
  return out;
}

// Which calls stand in order: a longest run of growing numbers.
std::vector<bool> in_order(const std::vector<Numbered>& calls) {
  std::vector<std::size_t> ends; // The call that ends the best run of each length.
  std::vector<std::size_t> before(calls.size(), calls.size());
  for (std::size_t i = 0; i < calls.size(); ++i) {
    const auto place = std::lower_bound(ends.begin(), ends.end(), calls[i].number,
                                        [&](std::size_t end, int number) { return calls[end].number < number; });
    if (place != ends.begin())
      before[i] = *std::prev(place);
    if (place == ends.end())
      ends.push_back(i);
    else
      *place = i;
  }
  std::vector<bool> out(calls.size(), false);
  for (std::size_t i = ends.empty() ? calls.size() : ends.back(); i < calls.size(); i = before[i])
    out[i] = true;
  return out;
}

Severity weight_of(const Call& call) {
  return call.form == model::LabelForm::bracket_caret ? Severity::warning : Severity::error;
}

// Where a number is left out and no note has it either: a call alone that is missing is of footnote/matched.
void check_gaps(const NotingView& view, const std::vector<Numbered>& calls, Reporter& reporter) {
  std::set<std::string_view> defined;
  for (const notes::Note& note : view.set.notes)
    defined.insert(note.label);
  int last = 0;
  for (const Numbered& each : calls) {
    const bool gap = each.number > last + 1 && !defined.contains(std::to_string(last + 1));
    if (gap && last > 0) // A text may be part of another, and go on with its numbers.
      reporter.report(each.call->range, "Note " + each.call->label + " follows note " + std::to_string(last) +
                                            ": number the notes without a gap")
          .at_most(Severity::warning);
    last = std::max(last, each.number);
  }
}

void check_unit(const NotingView& view, Index unit, Reporter& reporter) {
  const std::vector<Numbered> calls = numbered(view.set, unit);
  const std::vector<bool> ordered = in_order(calls);
  bool all = true;
  for (std::size_t i = 0; i < calls.size(); ++i) {
    if (ordered[i])
      continue;
    all = false;
    const Numbered& before = calls[i == 0 ? 1 : i - 1];
    auto finding = reporter.report(calls[i].call->range, "Note " + calls[i].call->label + " is called " +
                                                             (i == 0 ? "before note " : "after note ") + before.call->label +
                                                             ": number the notes in the order of their calls");
    finding.at_most(weight_of(*calls[i].call));
    finding.related(before.call->range, "Note " + before.call->label);
  }
  if (all)
    check_gaps(view, calls, reporter);
}

void check(const NotingView& view, Reporter& reporter) {
  // Calls without any note are reported once, by footnote/matched.
  if (view.set.notes.empty())
    return;
  std::set<Index> units;
  for (const Call& call : view.set.calls)
    units.insert(call.unit);
  for (const Index unit : units)
    check_unit(view, unit, reporter);
}

} // namespace

extern constinit const Rule footnote_sequence{
    .id = "footnote/sequence",
    .title = "Notes are numbered in the order of their calls",
    .severity = Severity::error,
    .reads = Reads::all,
    .why = "The first note called is note 1, the next note 2, and so on to the end of the last annex. "
           "Numbers out of order are left behind when text moves. Labels of the form [^2] are numbered anew "
           "when a text is set, so that there it is a warning; labels by name have no order. A "
           "text may be part of another and begin with a later number.",
    .good = R"(*The General Assembly*,

*Recalling* the first guide,[^1] and the second guide,[^2]

*Decides* to keep the lamps lit.

[^1]: A/77/127.

[^2]: A/77/128.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the first guide,² the second guide¹ and the third guide,³

*Decides* to keep the lamps lit.

¹ A/77/128.

² A/77/127.

³ A/77/129.
)",
    .source = sources::footnote_indicators,
    .evidence = "Of 2,004 adopted texts with notes, 1,992 number them so; 12 begin with 2, by a slip of conversion.",
    .noting = check};

} // namespace unres::rules
