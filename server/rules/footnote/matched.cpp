#include "rules/rule.h"
#include "rules/sources.h"

#include <algorithm>
#include <map>
#include <string>

namespace unres::rules {
namespace {

using model::Index;

// The label of a note as its calls name it.
std::string label_of(const workspace::Document& document, const model::Note& note) {
  const model::Block& block = document.model().blocks[note.first];
  const model::Label& label = block.facts->label;
  if (label.number > 0)
    return std::to_string(label.number);
  std::string_view typed = document.slice(block.absolute(label.range));
  typed.remove_prefix(std::min(typed.find_first_not_of("[^"), typed.size()));
  return std::string{typed.substr(0, typed.find(']'))};
}

void check(const workspace::Document& document, Reporter& reporter) {
  const model::Resolution& r = document.model();
  std::map<std::string, std::size_t, std::less<>> calls;
  std::map<std::string, std::size_t, std::less<>> notes;
  for (const model::Note& note : r.notes)
    ++notes[label_of(document, note)];
  for (const model::CallPlace& place : r.calls) {
    const model::NoteCall& call = r.facts(place.block).calls[place.call];
    ++calls[call.label];
    if (!notes.contains(call.label))
      reporter.report(r.blocks[place.block].absolute(call.range),
                      "No note " + call.label + " is defined for this call");
  }
  for (const model::Note& note : r.notes) {
    const std::string label = label_of(document, note);
    if (!calls.contains(label))
      reporter.report(r.blocks[note.first].absolute(r.facts(note.first).label.range),
                      "Nothing in the text calls note " + label);
  }
}

} // namespace

extern constinit const Rule footnote_matched{
    .id = "footnote/matched",
    .title = "Every note call has a note and every note a call",
    .severity = Severity::error,
    .reads = Reads::all,
    .why = "A call without a note leaves a statement without its source; a note without a call is "
           "printed nowhere. Both are left behind when text moves.",
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
    .document = check};

} // namespace unres::rules
