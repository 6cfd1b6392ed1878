#include "rules/sources.h"

#include <algorithm>
#include <string>

namespace unres::rules {
namespace {

using notes::Fault;

// So many calls without any note: the notes were not taken along with the text.
constexpr std::size_t few = 3;

void report_bare_text(const notes::NoteSet& set, Reporter& reporter) {
  auto finding = reporter.report(set.calls.front().range, "The text has " + std::to_string(set.calls.size()) +
                                                              " note calls, this one first, and no notes");
  for (const notes::Call& call : set.calls)
    finding.related(call.range, "A call without a note");
}

void report(const Fault& fault, Reporter& reporter) {
  const std::string note = "ote " + fault.label;
  switch (fault.kind) {
  case Fault::Kind::call_without_note:
    reporter.report(fault.range, "No n" + note + " is defined for this call");
    break;
  case Fault::Kind::note_elsewhere:
    reporter.report(fault.range, "N" + note + " is defined in another resolution, not in this one")
        .related(fault.other, "N" + note);
    break;
  case Fault::Kind::note_without_call:
    reporter.report(fault.range, "Nothing in the text calls n" + note);
    break;
  case Fault::Kind::defined_twice:
    reporter.report(fault.range, "N" + note + " is defined twice").related(fault.other, "The first n" + note);
    break;
  case Fault::Kind::called_twice: // Of footnote/no-repeated-marker.
    break;
  }
}

void check(const NotingView& view, Reporter& reporter) {
  if (view.set.notes.empty() && view.set.calls.size() > few)
    return report_bare_text(view.set, reporter);
  for (const Fault& fault : view.set.faults)
    report(fault, reporter);
}

} // namespace

extern constinit const Rule footnote_matched{
    .id = "footnote/matched",
    .title = "Every note call has a note and every note a call",
    .severity = Severity::error,
    .reads = Reads::all,
    .why = "A call without a note leaves a statement without its source; a note without a call is "
           "printed nowhere, and of two notes with one number only one can be meant. All are left "
           "behind when text moves. In a file of several resolutions, each has its own notes.",
    .good = R"(*The General Assembly*,

*Welcoming* the Kyoto Declaration,[^1]

1. *Takes note* of the report of the Secretary-General;[^2]

2. *Decides* to remain seized of the matter.

[^1]: Resolution 76/181, annex.

[^2]: A/77/127.
)",
    .bad = R"(*The General Assembly*,

*Welcoming* the Kyoto Declaration,[^1]

1. *Takes note* of the report of the Secretary-General;[^3]

2. *Decides* to remain seized of the matter.

[^1]: Resolution 76/181, annex.

[^2]: A/77/127.
)",
    .source = sources::footnote_indicators,
    .evidence = "Adopted texts: all 239 of the test corpus.",
    .noting = check};

} // namespace unres::rules
