#include "rules/footnote/each_source.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

#include <vector>

namespace unres::rules {
namespace {

using notes::SourceKind;

// Of a source in words alone, or of an agency, nobody can say what its places are.
bool is_judged(SourceKind kind) { return kind != SourceKind::unknown && kind != SourceKind::outside; }

void check(const NotingView& view, Reporter& reporter) {
  const std::vector<Index> origins = notes::origins_of(view.set);
  for (Index i = 0; i < view.set.notes.size(); ++i) {
    const notes::Note& note = view.set.notes[i];
    if (!notes::is_ibid(note))
      continue;
    const Index origin = origins[i];
    if (origin == model::none) {
      // Of a chain of Ibid., the first has no source.
      if (i == 0 || !notes::is_ibid(view.set.notes[i - 1]) || view.set.notes[i - 1].unit != note.unit)
        reporter.report(ibid_range(view, note), "No note stands before Ibid.: write the source in full");
      continue;
    }
    const notes::Note& before = view.set.notes[origin];
    if (before.sources.size() == 1 && is_judged(before.sources.front().kind) && !notes::fits(note, before))
      reporter
          .report(ibid_range(view, note), "What follows Ibid. is no place of the source of note " + before.label +
                                              ": write the source in full")
          .related(before.label_range, "Note " + before.label);
  }
}

} // namespace

extern constinit const Rule footnote_ibid_adjacent{
    .id = "footnote/ibid-adjacent",
    .title = "Ibid. follows a note with the source that it stands for",
    .severity = Severity::error,
    .why = "Ibid. stands for the source of the note directly before it. A note that is moved or put in "
           "between leaves it with another source, so that readers are led to the wrong text. Reported where "
           "the note before cannot be meant: there is none, or what follows Ibid. is no place of its source, "
           "such as a volume of the Treaty Series after a document. Where the note before has no known form "
           "nothing is said.",
    .good = R"(*The General Assembly*,

*Recalling* the first guide,[^1] and the second guide,[^2]

*Decides* to keep the lamps lit.

[^1]: United Nations, *Treaty Series*, vol. 2349, No. 42146.

[^2]: Ibid., vol. 1577, No. 27531.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the first guide,[^1] and the second guide,[^2]

*Decides* to keep the lamps lit.

[^1]: A/77/127.

[^2]: Ibid., vol. 1577, No. 27531.
)",
    .source = sources::footnotes,
    .evidence = "None of the 279 in the test corpus is reported.",
    .noting = check};

} // namespace unres::rules
