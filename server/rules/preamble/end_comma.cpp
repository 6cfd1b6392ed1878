#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

bool is_plain(const model::Facts& facts) { return !facts.lead && !facts.opening.known(); }

// A colon before the words of another text, set out in a block of their own ("the following
// question:").
bool leads_to_quoted(const Resolution& r, const Paragraph& p) {
  if (r.end_mark(p).mark != ':')
    return false;
  for (Index i = p.last + 1; i < r.blocks.size(); ++i)
    if (!r.blocks[i].is_note())
      return r.blocks[i].kind != syntax::Kind::operative_paragraph && is_plain(r.facts(i));
  return false;
}

bool is_quoted(const Resolution& r, Index i) {
  return i > 0 && is_plain(r.facts(r.paragraphs[i].first)) && leads_to_quoted(r, r.paragraphs[i - 1]);
}

// "Taking stock: …" above the operative part is a heading, where the paragraph before it has its
// opening emphasised.
bool reads_as_heading(const Resolution& r, const Paragraph& p, Index i) {
  return i > 0 && r.end_mark(p).mark == 0 && !r.facts(p.first).lead &&
         r.paragraphs[i - 1].role == Role::preambular && r.facts(r.paragraphs[i - 1].first).lead;
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for_each(r, Role::preambular, [&](const Paragraph& p, Index i) {
    const model::EndMark end = r.end_mark(p);
    // A colon or a semicolon before sub-paragraphs, and theirs, are other rules' business.
    if (end.mark == ',' || is_begun(r, p) || r.has_subparagraphs(i) || leads_to_quoted(r, p) ||
        is_quoted(r, i) || reads_as_heading(r, p, i))
      return;
    const std::string found = end.mark == 0 ? "" : ", not with " + std::string{name_of_mark(end.mark)};
    reporter.report(end_mark_range(document, end), "A preambular paragraph ends with a comma" + found)
        .fix("End the paragraph with a comma", FixKind::safe, {end_mark_edit(end, ',')});
  });
}

} // namespace

extern constinit const Rule preamble_end_comma{
    .id = "preamble/end-comma",
    .title = "A preambular paragraph ends with a comma",
    .severity = Severity::error,
    .why = "A resolution is one sentence: the preamble runs on, from comma to comma, into the first "
           "operative verb. The last preambular paragraph ends with a comma too.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Convinced* of the need to act,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021;

*Convinced* of the need to act

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts: General Assembly 33,628 of 33,656 paragraphs, Economic and Social "
                "Council 1,911 of 1,913, Human Rights Council 4,117 of 4,123.",
    .document = check};

} // namespace unres::rules
