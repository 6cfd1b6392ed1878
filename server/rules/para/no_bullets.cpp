#include "rules/sources.h"
#include "rules/subparagraphs.h"

namespace unres::rules {
namespace {

using model::Numbering;

// Letters for the bullets of one level.
std::vector<text::Edit> letter(const Resolution& r, const SubRow& row, std::size_t from) {
  std::vector<text::Edit> edits;
  const std::uint8_t level = row.subs[from].level;
  for (std::size_t i = from; i < row.subs.size() && row.subs[i].level >= level; ++i)
    if (row.subs[i].level == level && row.subs[i].counted.numbering == Numbering::bullets)
      edits.push_back({label_range(r, row.subs[i]), label_at(level, row.place_of(i))});
  return edits;
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for (const SubRow& row : rows_of_subparagraphs(r)) {
    for (std::size_t i = 0; i < row.subs.size(); ++i) {
      const Sub& sub = row.subs[i];
      if (sub.counted.numbering != Numbering::bullets || sub.counted.value != 1)
        continue;
      auto edits = letter(r, row, i);
      const std::string first = label_at(sub.level, 1);
      // Before the edits are moved away: the order of arguments is the compiler's.
      const std::string title =
          edits.size() == 1 ? "Label it " + first : "Label all " + std::to_string(edits.size());
      reporter
          .report(label_range(r, sub), "Subparagraphs are labelled " + first + ", " +
                                           label_at(sub.level, 2) + ", …, not with bullets")
          .fix(title, FixKind::suggested, std::move(edits));
    }
  }
}

} // namespace

extern constinit const Rule para_no_bullets{
    .id = "para/no-bullets",
    .title = "Subparagraphs have labels, not bullets",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why =
        "Nobody can refer to a bullet. In a resolution the items of a list are subparagraphs (a), "
        "(b), …; bullets are for reports. Annexes and Security Council texts are let be.",
    .good = R"(*The General Assembly*

*Requests* the Secretary-General:

(a) To publish the guide;

(b) To report on its use.
)",
    .bad = R"(*The General Assembly*

*Requests* the Secretary-General:

• To publish the guide;

• To report on its use.
)",
    .source = sources::paragraphs,
    .evidence = "Adopted texts: bullets in Security Council texts only.",
    .document = check};

} // namespace unres::rules
