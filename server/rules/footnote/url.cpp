#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <string>

namespace unres::rules {
namespace {

void check(const NotingView& view, Reporter& reporter) {
  for (const notes::Note& note : view.set.notes)
    for (std::size_t at = note.words().find("http://www."); at != std::string_view::npos; at = note.words().find("http://www.", at + 1)) {
      const text::Range place = view.place(note, at, at + 7);
      reporter.report(place, "Leave out “http://”").fix("Leave it out", FixKind::safe, {{place, ""}});
    }
}

} // namespace

extern constinit const Rule footnote_url{
    .id = "footnote/url",
    .title = "An address in a note goes without http://",
    .severity = Severity::hint,
    .why = "Addresses stand bare in notes, as readers type them: “www.un.org/…”.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: Available at www.un.org/lamps.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: Available at http://www.un.org/lamps.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts print both.",
    .noting = check};

} // namespace unres::rules
