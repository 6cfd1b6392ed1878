#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

void check(const NotingView& view, Reporter& reporter) {
  for_each_source(view, [&](const notes::Note& note, const notes::Source& source) {
    const std::string_view words = words_of(note, source);
    const bool dated = words.find(" 19") != std::string_view::npos || words.find(" 20") != std::string_view::npos;
    if (source.kind == notes::SourceKind::report && dated && is_complete(note) && words.find('(') == std::string_view::npos)
      reporter.report(view.place(note, source.name, source.pinpoint),
                      "Give the symbol of the report in parentheses, or its sales number");
  });
}

} // namespace

extern constinit const Rule footnote_conference_report{
    .id = "footnote/conference-report",
    .title = "The report of a conference is cited with its symbol or sales number",
    .severity = Severity::hint,
    .why = "The title of a report of a conference is followed by its symbol in parentheses, or by the sales "
           "number of the publication.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: *Report of the Conference on Lamps, Vienna, 3–7 May 1999* (A/CONF.1/2), chap. I.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: *Report of the Conference on Lamps, Vienna, 3–7 May 1999*, chap. I.
)",
    .source = sources::footnotes,
    .evidence = "",
    .noting = check};

} // namespace unres::rules
