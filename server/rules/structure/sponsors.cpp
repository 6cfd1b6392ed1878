#include "rules/structure/sponsors.h"

#include "notation/states.h"
#include "rules/scan.h"
#include "rules/structure/names.h"

#include <algorithm>

namespace unres::rules::structure {
namespace {

std::string joined(std::string_view text, std::vector<text::Range> names, bool sorted) {
  if (sorted)
    std::stable_sort(names.begin(), names.end(), [text](text::Range a, text::Range b) {
      return notation::state_key(text::slice(text, a)) < notation::state_key(text::slice(text, b));
    });
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0)
      out += i + 1 == names.size() ? " and " : ", ";
    out += text::slice(text, names[i]);
  }
  return out;
}

// About the year of a draft: the latest that its masthead names, or when its session ends; 0 where neither is
// told.
int year_of(const Masthead& masthead, model::Profile profile) {
  int year = 0;
  for (const Masthead::Line& line : masthead.lines)
    for_each_number(line.field.text, {0, static_cast<text::Offset>(line.field.text.size())}, [&](Scan scan) {
      const std::string_view digits = scan.take_digits();
      if (digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20")))
        year = std::max(year, value_of(digits));
    });
  const int session = masthead.session().value_or(0);
  if (year > 0 || session == 0)
    return year;
  // The Council has met three times a year since 2006.
  return profile == model::Profile::hrc ? 2006 + session / 3 : 1946 + session;
}

void check_names(const workspace::Document& document, text::Range range, const NameList& list, int year,
                 Reporter& reporter) {
  const std::vector<std::string>& left_alone = reporter.options().house.names;
  for (const text::Range name : list.names) {
    const text::Range place = name.shifted(range.begin);
    const std::string written{document.slice(place)};
    const notation::OtherName* other = notation::find_other_name(written);
    if (other == nullptr || (year > 0 && year <= other->until) || std::count(left_alone.begin(), left_alone.end(), written) > 0)
      continue;
    const std::string wanted{other->name};
    reporter.report(place, "A sponsor stands with its short name: “" + wanted + "”")
        .fix("Write “" + wanted + "”", FixKind::suggested, {{place, wanted}});
  }
}

void check_order(const workspace::Document& document, text::Range range, const NameList& list,
                 Reporter& reporter) {
  const std::string_view text = document.slice(range);
  const std::size_t wrong = first_out_of_order(text, list.names);
  if (wrong < list.names.size()) {
    reporter
        .report(list.names[wrong].shifted(range.begin),
                "Sponsors stand in alphabetical order: " +
                    std::string{text::slice(text, list.names[wrong])} + " before " +
                    std::string{text::slice(text, list.names[wrong - 1])})
        .fix("Put the sponsors in alphabetical order", FixKind::safe,
             {{range, joined(text, list.names, true)}});
  } else if (!list.has_and) {
    reporter.report(list.names.back().shifted(range.begin), "“and” stands before the last sponsor")
        .fix("Write “and” before the last sponsor", FixKind::safe,
             {{range, joined(text, list.names, false)}});
  }
}

} // namespace

void check_sponsors(const workspace::Document& document, const Masthead& masthead, text::Range range,
                    Reporter& reporter) {
  // A State that speaks for a group stands by other rules.
  if (document.slice(range).find("on behalf of") != std::string_view::npos)
    return;
  const NameList list = read_names(document.slice(range));
  check_names(document, range, list, year_of(masthead, document.model().profile), reporter);
  if (list.names.size() > 1)
    check_order(document, range, list, reporter);
}

} // namespace unres::rules::structure
