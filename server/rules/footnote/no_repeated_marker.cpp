#include "rules/footnote/each_source.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const NotingView& view, Reporter& reporter) {
  for (const notes::Fault& fault : view.set.faults)
    if (fault.kind == notes::Fault::Kind::called_twice)
      reporter.report(fault.range, "Note " + fault.label + " is called already: give this place a note of its own, or none")
          .related(fault.other, "The first call of note " + fault.label);
}

} // namespace

extern constinit const Rule footnote_no_repeated_marker{
    .id = "footnote/no-repeated-marker",
    .title = "Each note is called once",
    .severity = Severity::warning,
    .why = "A number calls its note once. Where the same source is needed again, a new note has the same "
           "text, or none is needed since the thing is known by then.",
    .good = R"(*The General Assembly*,

*Recalling* the first guide,[^1] and the second guide,[^2]

*Decides* to keep the lamps lit.

[^1]: A/77/127.

[^2]: A/77/127.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide[^1] and again the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: A/77/127.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts of the test corpus: none is called twice.",
    .noting = check};

} // namespace unres::rules
