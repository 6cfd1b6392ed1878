#include "rules/footnote/each_source.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const NotingView& view, Reporter& reporter) {
  const model::Resolution& r = view.document.model();
  for (const notes::Call& call : view.set.calls) {
    const model::Region region = r.blocks[call.block].region;
    const bool body = region == model::Region::preamble || region == model::Region::operative;
    // Of a label by name that somebody begins to type, the first letter is one.
    if (body && !call.in_note && call.note != model::none && call.label.size() == 1 && is_ascii_letter(call.label[0]))
      reporter.report(call.range, "Notes are called by numbers: number this note, or give it a name");
  }
}

} // namespace

extern constinit const Rule footnote_numeric{
    .id = "footnote/numeric",
    .title = "Notes have Arabic numbers",
    .severity = Severity::warning,
    .why = "Notes are called by Arabic numbers. Letters and asterisks are for tables and for special cases "
           "such as the notes to a title; a label by name of several letters ([^kyoto]) is a number to be "
           "and is right in a draft.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: A/77/127.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^b]

*Decides* to keep the lamps lit.

[^b]: A/77/127.
)",
    .source = sources::footnote_indicators,
    .evidence = "",
    .noting = check};

} // namespace unres::rules
