#include "support/characters.h"
#include "rules/sources.h"
#include "rules/subparagraphs.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unres::rules {
namespace {

using model::LabelForm;

bool has_capitals(std::string_view letters) {
  return std::any_of(letters.begin(), letters.end(), is_ascii_upper);
}

// Adopted texts put (i) directly under a paragraph too: only the way a label is written is judged.
bool is_wrong(const model::Label& label, std::uint8_t level) {
  switch (label.form) {
  case LabelForm::letter_parenthesis:
  case LabelForm::number_parenthesis:
  case LabelForm::number_parentheses:
    return true;
  case LabelForm::letter_parentheses:
    return has_capitals(label.text());
  case LabelForm::letter_dot:
    return level <= 2 || has_capitals(label.text());
  default:
    return false;
  }
}

std::string series(std::uint8_t level, std::size_t count) {
  std::string out = label_at(level, 1);
  if (count > 1)
    out += ", " + label_at(level, 2);
  return count > 2 ? out + ", …" : out;
}

// The labels of one level from `from` on, as far as they are written wrongly in the same way.
std::vector<text::Edit> relabel(const Resolution& r, const SubRow& row, std::size_t from) {
  std::vector<text::Edit> edits;
  const std::uint8_t level = row.subs[from].level;
  for (std::size_t i = from; i < row.subs.size() && row.subs[i].level >= level; ++i)
    if (row.subs[i].level == level &&
        is_wrong(r.facts(r.paragraphs[row.subs[i].paragraph].first).label, level))
      edits.push_back({label_range(r, row.subs[i]), label_at(level, row.place_of(i))});
  return edits;
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for (const SubRow& row : rows_of_subparagraphs(r)) {
    std::array<bool, 256> told{};
    for (std::size_t i = 0; i < row.subs.size(); ++i) {
      const Sub& sub = row.subs[i];
      // The levels below begin anew.
      std::fill(told.begin() + sub.level + 1, told.end(), false);
      const model::Label& label = r.facts(r.paragraphs[sub.paragraph].first).label;
      if (!is_wrong(label, sub.level) || std::exchange(told[sub.level], true))
        continue;
      auto edits = relabel(r, row, i);
      const std::string labels = series(sub.level, edits.size());
      const text::Range range = label_range(r, sub);
      const std::string typed{trimmed(document.slice(range))};
      reporter
          .report(range, "Subparagraphs of this level are labelled " + labels + ", not " + typed)
          .fix("Label them " + labels, FixKind::safe, std::move(edits));
    }
  }
}

} // namespace

extern constinit const Rule para_sub_labels{
    .id = "para/sub-labels",
    .title = "Subparagraphs are labelled (a), then (i), then a., then i.",
    .severity = Severity::error,
    .profiles = all_but_sc,
    .why =
        "Each level has labels of its own: (a), (b), … under a paragraph, (i), (ii), … under "
        "those, "
        "then a., b., … and i., ii., …. Letters are small and stand between two parentheses. After "
        "(z) comes (aa). Some adopted texts put (i) directly under a paragraph; that is let be.",
    .good = R"(*The General Assembly*

*Requests* the Secretary-General:

(a) To publish the guide:

(i) In print;

(ii) Online;

(b) To report on its use.
)",
    .bad = R"(*The General Assembly*

*Requests* the Secretary-General:

a) To publish the guide;

b) To report on its use.
)",
    .source = sources::paragraphs,
    .evidence = "Adopted texts: General Assembly 3,252 of 3,280 subparagraphs.",
    .document = check};

} // namespace unres::rules
