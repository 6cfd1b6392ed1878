#include "rules/footnote/each_source.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const NotingView& view, Reporter& reporter) {
  for (Index i = 1; i < view.set.notes.size(); ++i) {
    const notes::Note& note = view.set.notes[i];
    const notes::Note& before = view.set.notes[i - 1];
    if (notes::is_ibid(note) && before.unit == note.unit && before.sources.size() > 1)
      reporter
          .report(ibid_range(view, note),
                  "Note " + before.label + " names several sources: name the one that is meant")
          .related(before.label_range, "Note " + before.label);
  }
}

} // namespace

extern constinit const Rule footnote_ibid_single{
    .id = "footnote/ibid-single",
    .title = "Ibid. does not follow a note with several sources",
    .severity = Severity::hint,
    .why = "After a note with two sources, Ibid. may stand for either. Adopted texts name the source again.",
    .good = R"(*The General Assembly*,

*Recalling* the first guide,[^1] and the second guide,[^2]

*Decides* to keep the lamps lit.

[^1]: A/77/127 and A/77/128.

[^2]: A/77/128, para. 3.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the first guide,[^1] and the second guide,[^2]

*Decides* to keep the lamps lit.

[^1]: A/77/127 and A/77/128.

[^2]: Ibid., para. 3.
)",
    .source = sources::footnotes,
    .evidence = "Of 2,849 in adopted texts of the General Assembly, 21 do.",
    .noting = check};

} // namespace unres::rules
