#include "rules/paragraphs.h"
#include "rules/sources.h"
#include "rules/subparagraphs.h"

namespace unres::rules {
namespace {

// A colon may lead on to a quotation, a declaration or a heading: only where the next paragraph of
// the resolution follows at once has it nothing to introduce.
bool next_is_operative(const Resolution& r, const Paragraph& p) {
  for (Index i = p.last + 1; i < r.blocks.size(); ++i)
    if (!r.blocks[i].is_note())
      return r.blocks[i].kind == syntax::Kind::operative_paragraph &&
             r.facts(i).opening.operative != nullptr &&
             r.facts(i).label.number == r.facts(p.first).label.number + 1;
  return false;
}

bool is_wrong(const Resolution& r, const Paragraph& p) {
  const model::Facts& facts = r.facts(p.first);
  switch (r.end_mark(p).mark) {
  case ',':
    return !is_misplaced_preambular(r, p);
  case ':':
    return next_is_operative(r, p);
  case 0: // A line of a list or a table has no end mark either.
    return facts.lead || facts.opening.known() || facts.opening.form != model::VerbForm::unknown;
  default: // A full stop is structure/single-sentence.
    return false;
  }
}

void check_paragraph(const workspace::Document& document, const Paragraph& p, Reporter& reporter) {
  const Resolution& r = document.model();
  const model::EndMark end = r.end_mark(p);
  const model::Block& block = r.blocks[p.last];
  if (const text::Range word = closing_and(document.slice(block.range()), *block.facts);
      !word.empty()) {
    // "…; and" before the last paragraph is a habit of the Security Council.
    if (r.profile != model::Profile::sc)
      reporter
          .report(block.absolute(word),
                  "An operative paragraph ends with a semicolon, without “and”")
          .fix("Remove “and”", FixKind::suggested, {{block.absolute(word), ";"}});
    return;
  }
  if (!is_wrong(r, p))
    return;
  const std::string found =
      end.mark == 0 ? "" : ", not with " + std::string{name_of_mark(end.mark)};
  reporter
      .report(end_mark_range(document, end), "An operative paragraph ends with a semicolon" + found)
      .fix("End the paragraph with a semicolon", FixKind::safe, {end_mark_edit(end, ';')});
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for (const Sentence& sentence : sentences(r)) {
    for (Index i = sentence.first; i + 1 < sentence.last; ++i) {
      const Paragraph& p = r.paragraphs[i];
      // Where words without a label follow, the paragraph goes on in them.
      if (p.role == Role::operative && !r.has_subparagraphs(i) &&
          r.paragraphs[i + 1].role != Role::wrap_up && !is_begun(r, p))
        check_paragraph(document, p, reporter);
    }
  }
}

} // namespace

extern constinit const Rule operative_end_semicolon{
    .id = "operative/end-semicolon",
    .title = "An operative paragraph ends with a semicolon",
    .severity = Severity::error,
    .why =
        "A resolution is one sentence: its operative paragraphs are parted by semicolons, and only "
        "the last ends with a full stop. A paragraph that introduces subparagraphs ends with a "
        "colon. Commas and semicolons inside a paragraph are not looked at.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report,

2. *Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts: General Assembly 40,910 of 41,105 paragraphs, Economic and Social "
                "Council 2,541 of 2,541, Human Rights Council 3,056 of 3,064.",
    .document = check};

} // namespace unres::rules
