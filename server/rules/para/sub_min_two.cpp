#include "rules/sources.h"
#include "rules/subparagraphs.h"

namespace unres::rules {
namespace {

// The only one of its level under what it belongs to.
bool is_alone(const SubRow& row, std::size_t i) {
  const std::uint8_t level = row.subs[i].level;
  for (std::size_t k = i + 1; k < row.subs.size() && row.subs[k].level >= level; ++k)
    if (row.subs[k].level == level)
      return false;
  for (std::size_t k = i; k > 0 && row.subs[k - 1].level >= level; --k)
    if (row.subs[k - 1].level == level)
      return false;
  return true;
}

// No later subparagraph closes its level.
bool is_open(const SubRow& row, std::size_t i) {
  for (std::size_t k = i + 1; k < row.subs.size(); ++k)
    if (row.subs[k].level < row.subs[i].level)
      return false;
  return true;
}

// Several items typed line under line, of which the first alone is read as a subparagraph.
bool holds_more(std::string_view block) {
  for (std::size_t at = block.find('\n'); at != std::string_view::npos;
       at = block.find('\n', at + 1)) {
    const std::size_t begin = block.find_first_not_of(" \t\r\n", at);
    if (begin != std::string_view::npos &&
        std::string_view{"(-*"}.find(block[begin]) != std::string_view::npos)
      return true;
  }
  return false;
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  const auto rows = rows_of_subparagraphs(r);
  for (const SubRow& row : rows) {
    for (std::size_t i = 0; i < row.subs.size(); ++i) {
      const Sub& sub = row.subs[i];
      // One that is not the first has lost its fellows; para/sub-sequence speaks of that.
      if (sub.counted.value != 1 || !is_alone(row, i))
        continue;
      const Paragraph& p = r.paragraphs[sub.paragraph];
      if (holds_more(document.slice(r.range(p))))
        continue;
      const char mark = r.end_mark(p).mark;
      // Somebody may be about to type the next one.
      if (mark == 0 || (mark != '.' && row.ends_text && is_open(row, i)))
        continue;
      const text::Range range = label_range(r, sub);
      reporter.report(range, "A paragraph is not divided into a single subparagraph");
    }
  }
}

} // namespace

extern constinit const Rule para_sub_min_two{
    .id = "para/sub-min-two",
    .title = "A paragraph is divided into at least two subparagraphs",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why = "A lone (a) divides nothing: write its words into the paragraph, or add (b). The Manual "
           "says "
           "so of headings. The last words of a text are let be, since more may follow.",
    .good = R"(*The General Assembly*

1. *Requests* the Secretary-General:

(a) To publish the guide;

(b) To report on its use;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*

1. *Requests* the Secretary-General:

(a) To publish the guide;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::headings,
    .evidence = "Adopted texts: no lone subparagraph in the 239 of the test corpus.",
    .document = check};

} // namespace unres::rules
