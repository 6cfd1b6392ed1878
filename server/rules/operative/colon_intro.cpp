#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for_each(r, Role::operative, [&](const Paragraph& p, Index i) {
    const model::EndMark end = r.end_mark(p);
    if (!r.has_subparagraphs(i) || end.mark == ':' || is_begun(r, p))
      return;
    const std::string found =
        end.mark == 0 ? "" : ", not with " + std::string{name_of_mark(end.mark)};
    reporter
        .report(end_mark_range(document, end),
                "A paragraph that introduces subparagraphs ends with a colon" + found)
        .fix("End it with a colon", FixKind::safe, {end_mark_edit(end, ':')});
  });
}

} // namespace

extern constinit const Rule operative_colon_intro{
    .id = "operative/colon-intro",
    .title = "A paragraph that introduces subparagraphs ends with a colon",
    .severity = Severity::error,
    .why =
        "The subparagraphs go on the sentence that their paragraph begins, so a colon leads to "
        "them. "
        "Subparagraphs that have subparagraphs of their own are not looked at: in Security Council "
        "texts many of them are headings.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General:

(a) To report;

(b) To publish the report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General;

(a) To report;

(b) To publish the report;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::paragraphs,
    .evidence = "Adopted texts: General Assembly 527 of 530, Human Rights Council 103 of 106.",
    .document = check};

} // namespace unres::rules
