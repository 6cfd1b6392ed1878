#include "rules/footnote/each_source.h"
#include "rules/italics/emphasis.h"
#include "rules/sources.h"

#include <algorithm>
#include <vector>

namespace unres::rules {
namespace {

void check_source(const NotingView& view, const notes::Note& note, const notes::Source& source,
                  const std::vector<text::Range>& runs, Reporter& reporter) {
  const bool ibid = source.kind == notes::SourceKind::ibid;
  const std::size_t begin = ibid ? source.supplement->begin : source.name;
  const std::size_t end = source.supplement->end;
  const text::Range title = view.place(note, begin, end);
  const text::Range before = view.place(note, source.begin, begin);
  const text::Range behind = end < source.end ? view.place(note, end, source.end) : text::Range{title.end, title.end};
  // "and corrigendum" and volumes behind are set in either way; the symbol is not.
  const bool roman_behind = behind.empty() || all_italic(view, runs, {behind.begin, std::min(behind.end, behind.begin + 3)}, true);
  const bool roman_before = begin == source.begin || ibid || all_italic(view, runs, before, true);
  const bool italic = all_italic(view, runs, title);
  if (italic && roman_behind && roman_before)
    return;
  auto finding = reporter.report(title, "Italics run from here to the number of the supplement, and no further");
  finding.fix("Set the title in italics", FixKind::safe, {italics_edit(view, runs, title, title)});
  // "*See Official Records …*" and "2008, *Supplement No. 7*": adopted texts have them now and then.
  const std::size_t number = note.words().find("Supplement", begin);
  if (roman_behind && number < end && all_italic(view, runs, view.place(note, number, end)))
    finding.at_most(Severity::hint);
}

void check(const NotingView& view, Reporter& reporter) {
  for (const notes::Note& note : view.set.notes) {
    const std::vector<text::Range> runs = emphases(view, note);
    for (const notes::Source& source : note.sources)
      if (source.supplement && is_complete(note))
        check_source(view, note, source, runs, reporter);
  }
}

} // namespace

extern constinit const Rule italics_official_records{
    .id = "italics/official-records",
    .title = "The title of Official Records is in italics to the number of its supplement",
    .severity = Severity::warning,
    .why = "Italics run from “Official Records” to the end of “Supplement No. 10”. “See” before it, and the "
           "symbol in parentheses and all that follows, are in roman type. After Ibid. the year or session "
           "and its supplement are in italics.",
    .good = R"(*The General Assembly*,

*Recalling* the first guide,[^1] and the second guide,[^2]

*Decides* to keep the lamps lit.

[^1]: See *Official Records of the Economic and Social Council, 2016, Supplement No. 10* (E/2016/30), chap. I.

[^2]: Ibid., *2017, Supplement No. 10* (E/2017/30), chap. I.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the first guide,[^1] and the second guide,[^2]

*Decides* to keep the lamps lit.

[^1]: See *Official Records of the Economic and Social Council, 2016, Supplement No. 10* (E/2016/30), chap. I.

[^2]: Ibid., 2017, Supplement No. 10 (E/2017/30), chap. I.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts: about 1,250.",
    .noting = check};

} // namespace unres::rules
