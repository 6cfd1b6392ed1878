#include "notation/date.h"
#include "rules/footnote/each_source.h"
#include "rules/italics/emphasis.h"
#include "rules/sources.h"

#include <algorithm>
#include <string>
#include <vector>

namespace unres::rules {
namespace {

// "…, 9–20 July 2001": a month and a year end the title.
bool ends_with_date(std::string_view title) {
  if (title.size() < 12 || !std::all_of(title.end() - 4, title.end(), is_ascii_digit) || title[title.size() - 5] != ' ')
    return false;
  const std::string_view rest = title.substr(0, title.size() - 5);
  const std::size_t space = rest.rfind(' ');
  return space != std::string_view::npos && notation::month_of(rest.substr(space + 1)) > 0;
}

void check(const NotingView& view, Reporter& reporter) {
  for_each_source(view, [&](const notes::Note& note, const notes::Source& source) {
    if (source.kind != notes::SourceKind::report)
      return;
    const std::string_view words = note.words().substr(0, source.end);
    const std::size_t parenthesis = words.find(" (", source.name);
    if (parenthesis == std::string_view::npos || !ends_with_date(words.substr(source.name, parenthesis - source.name)))
      return;
    const std::vector<text::Range> runs = emphases(view, note);
    const text::Range title = view.place(note, source.name, parenthesis);
    const text::Range behind = view.place(note, parenthesis, std::min(parenthesis + 4, source.end));
    if (all_italic(view, runs, title) && all_italic(view, runs, behind, true))
      return;
    reporter.report(title, "Italics cover the title with the place and the dates, and no more")
        .fix("Set the title in italics", FixKind::safe, {italics_edit(view, runs, title, title)});
  });
}

} // namespace

extern constinit const Rule italics_conference_report{
    .id = "italics/conference-report",
    .title = "The title of a conference report is in italics with its place and dates",
    .severity = Severity::warning,
    .why = "The place and the dates of a conference are part of the title of its report: italics end before "
           "the parenthesis with the symbol or the sales number. Where volumes follow the title, which have "
           "titles of their own, it is left alone.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: *Report of the Conference on Lamps, Vienna, 3–7 May 1999* (A/CONF.1/2), chap. I.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: *Report of the Conference on Lamps*, Vienna, 3–7 May 1999 (A/CONF.1/2), chap. I.
)",
    .source = sources::footnotes,
    .evidence = "",
    .noting = check};

} // namespace unres::rules
