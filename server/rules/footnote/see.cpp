#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

constexpr std::string_view report_words = "report of the Secretary-General";

bool is_of_report(const NotingView& view, const notes::Call& call) {
  const model::Block& block = view.document.model().blocks[call.block];
  std::string_view before = view.document.slice({block.begin, call.range.begin});
  if (before.ends_with(',') || before.ends_with(';') || before.ends_with('.'))
    before.remove_suffix(1);
  return before.ends_with(report_words);
}

void check(const NotingView& view, Reporter& reporter) {
  for (const notes::Call& call : view.set.calls) {
    if (call.note == model::none || call.in_note || !is_of_report(view, call))
      continue;
    const notes::Note& note = view.set.notes[call.note];
    if (note.sources.size() != 1 || !note.words().starts_with("See "))
      continue;
    const notes::Source& source = note.sources.front();
    const std::string_view symbol = note.words().substr(source.name, source.end - source.name);
    if (source.kind != notes::SourceKind::symbol || notes::symbol_at(symbol) != symbol)
      continue;
    const text::Range place = view.place(note, source.begin, source.name);
    reporter.report(view.place(note, source.begin, source.begin + 3), "The note is of the report itself: leave out “See”")
        .fix("Leave out “See”", FixKind::suggested, {{place, ""}});
  }
}

} // namespace

extern constinit const Rule footnote_see{
    .id = "footnote/see",
    .title = "“See” stands before a source that is more than the thing itself",
    .severity = Severity::hint,
    .why = "A report that has a symbol of its own is cited by it alone; “See” leads to a source that has the "
           "thing among others. Looked at where the words before the call are “report of the Secretary- "
           "General” and the note has a symbol and nothing else.",
    .good = R"(*The General Assembly*,

*Recalling* the report of the Secretary-General,[^1]

*Decides* to keep the lamps lit.

[^1]: A/77/127.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the report of the Secretary-General,[^1]

*Decides* to keep the lamps lit.

[^1]: See A/77/127.
)",
    .source = sources::footnotes,
    .evidence = "",
    .noting = check};

} // namespace unres::rules
