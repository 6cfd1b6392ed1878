#include "support/characters.h"
#include "rules/sources.h"
#include "rules/subparagraphs.h"

namespace unres::rules {
namespace {

using model::Numbering;

// Labels the rest of the level from `from` on, beginning with `value`.
std::vector<text::Edit> relabel(const Resolution& r, const SubRow& row, std::size_t from) {
  std::vector<text::Edit> edits;
  const Sub& first = row.subs[from];
  std::uint32_t value = first.expected;
  for (std::size_t i = from; i < row.subs.size() && row.subs[i].level >= first.level; ++i) {
    const Sub& sub = row.subs[i];
    if (sub.level != first.level || sub.counted.numbering != first.counted.numbering)
      continue;
    const model::Label& label = r.facts(r.paragraphs[sub.paragraph].first).label;
    edits.push_back({label_range(r, sub), written_label(label, sub.counted.numbering, value++)});
  }
  return edits;
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for (const SubRow& row : rows_of_subparagraphs(r)) {
    for (std::size_t i = 0; i < row.subs.size(); ++i) {
      const Sub& sub = row.subs[i];
      if (sub.counted.numbering == Numbering::bullets || sub.counted.value == 0 ||
          sub.counted.value == sub.expected)
        continue;
      // Behind words of its own, a list may begin anew.
      if (sub.words_before && sub.counted.value == 1)
        continue;
      const model::Label& label = r.facts(r.paragraphs[sub.paragraph].first).label;
      const std::string expected = written_label(label, sub.counted.numbering, sub.expected);
      const text::Range range = label_range(r, sub);
      const std::string typed{trimmed(document.slice(range))};
      reporter.report(range, "Subparagraph " + typed + " stands where " + expected + " is expected")
          .fix("Relabel from here: " + expected + ", " +
                   written_label(label, sub.counted.numbering, sub.expected + 1) + ", …",
               FixKind::suggested, relabel(r, row, i));
    }
  }
}

} // namespace

extern constinit const Rule para_sub_sequence{
    .id = "para/sub-sequence",
    .title = "The labels of subparagraphs run without gaps or repeats",
    .severity = Severity::error,
    .reads = Reads::resolutions,
    .why =
        "Subparagraphs are referred to by their labels, so that (b) follows (a) at each level, "
        "nothing is left out and nothing comes twice. Each level begins anew under each paragraph. "
        "(i) after (h) is the letter; anywhere else it is the roman numeral one.",
    .good = R"(*The General Assembly*

*Requests* the Secretary-General:

(a) To publish the guide;

(b) To report on its use.
)",
    .bad = R"(*The General Assembly*

*Requests* the Secretary-General:

(a) To publish the guide;

(c) To report on its use.
)",
    .source = sources::paragraphs,
    .evidence = "Adopted texts: all subparagraphs of the 239 of the test corpus.",
    .document = check};

} // namespace unres::rules
