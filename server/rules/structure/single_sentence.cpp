#include "rules/paragraphs.h"
#include "rules/sources.h"
#include "rules/structure/body.h"

namespace unres::rules {
namespace {

// The last paragraph that belongs to the operative paragraph at `index`: its sub-paragraphs, and
// the words that wrap them up.
Index last_of(const Resolution& r, Index index, const model::Scope& scope) {
  Index last = index;
  while (last + 1 < scope.last && r.paragraphs[last + 1].role != Role::operative &&
         r.paragraphs[last + 1].role != Role::preambular)
    ++last;
  return last;
}

// A full stop inside a closing quotation mark may end what is quoted.
bool ends_in_quotation(const workspace::Document& document, const model::EndMark& end) {
  const std::string_view after = std::string_view{document.text()}.substr(end.range.end, 8);
  return after.starts_with("”") || after.starts_with("\"");
}

void check_scope(const workspace::Document& document, const model::Scope& scope,
                 Reporter& reporter) {
  const Resolution& r = document.model();
  const Index end = last_operative(r, scope);
  for (Index i = scope.first; i < scope.last && end != model::none && i < end; ++i) {
    // What follows is a declaration that the resolution adopts.
    if (structure::introduces_text(r, i))
      return;
    if (r.paragraphs[i].role != Role::operative)
      continue;
    const Index last = last_of(r, i, scope);
    // A section under a heading may be its own end.
    if (last + 1 < scope.last && structure::heading_before(r, last + 1))
      continue;
    const model::EndMark mark = r.end_mark(r.paragraphs[last]);
    if (mark.mark != '.' || ends_in_quotation(document, mark))
      continue;
    reporter
        .report(mark.range,
                "Only the last paragraph ends with a full stop; a semicolon is expected here")
        .fix("End the paragraph with a semicolon", FixKind::safe, {end_mark_edit(mark, ';')});
  }
}

void check(const workspace::Document& document, Reporter& reporter) {
  for (const model::Scope& scope : document.model().scopes)
    if (scope.kind != model::Scope::Kind::annex)
      check_scope(document, scope, reporter);
}

} // namespace

extern constinit const Rule structure_single_sentence{
    .id = "structure/single-sentence",
    .title = "A resolution is one sentence: only its last paragraph ends with a full stop",
    .severity = Severity::warning,
    .reads = Reads::resolutions,
    .why =
        "From the organ's name to the last full stop a resolution is one sentence, so every "
        "operative "
        "paragraph but the last ends with a semicolon. A part and a section are their own end; a "
        "declaration that the resolution adopts (“Adopts the following declaration:”) is spared.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report.

2. *Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts of the General Assembly: 40,910 of 41,105 paragraphs.",
    .document = check};

} // namespace unres::rules
