#include "rules/sources.h"
#include "rules/subparagraphs.h"

namespace unres::rules {
namespace {

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for (const SubRow& row : rows_of_subparagraphs(r)) {
    const bool preambular =
        row.parent != model::none && r.paragraphs[row.parent].role == Role::preambular;
    for (std::size_t i = 0; i + 1 < row.subs.size(); ++i) {
      const model::Block& block = r.blocks[r.paragraphs[row.subs[i].paragraph].last];
      const text::Range typed = closing_and(document.slice(block.range()), *block.facts);
      if (typed.empty() || preambular)
        continue;
      const text::Range word{typed.end - 3, typed.end};
      reporter.report(block.absolute(word), "No “and” joins the last two subparagraphs")
          .fix("Remove “and”", FixKind::safe, {{block.absolute(typed), ";"}});
    }
  }
}

} // namespace

extern constinit const Rule para_sub_no_and{
    .id = "para/sub-no-and",
    .title = "No “and” after the last subparagraph but one",
    .severity = Severity::warning,
    .profiles = all_but_sc,
    .why =
        "Subparagraphs end with a semicolon alone. The last one but one takes no “and”, so that "
        "others can be added behind it. “Or” is let be: it changes the meaning. Security Council "
        "texts often have “and”; they are let be too.",
    .good = R"(*The General Assembly*

*Requests* the Secretary-General:

(a) To publish the guide;

(b) To report on its use.
)",
    .bad = R"(*The General Assembly*

*Requests* the Secretary-General:

(a) To publish the guide; and

(b) To report on its use.
)",
    .source = sources::paragraphs,
    .evidence =
        "Adopted texts with “and”: General Assembly 0 of 549 lists, Economic and Social Council "
        "0 of 54, Human Rights Council 0 of 106.",
    .document = check};

} // namespace unres::rules
