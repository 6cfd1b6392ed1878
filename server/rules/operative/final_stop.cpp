#include "rules/paragraphs.h"
#include "rules/sources.h"
#include "rules/subparagraphs.h"

namespace unres::rules {
namespace {

// A declaration, a plan or a text that is recommended to another organ may follow a colon.
bool text_follows(const Resolution& r, const Paragraph& p) {
  for (Index i = p.last + 1; i < r.blocks.size(); ++i) {
    const syntax::Kind kind = r.blocks[i].kind;
    if (!r.blocks[i].is_note() && kind != syntax::Kind::closing_line &&
        kind != syntax::Kind::vote_line && kind != syntax::Kind::thematic_break)
      return true;
  }
  return false;
}

// A line that only stands where a paragraph might: a table's, a caption's.
bool is_stray_line(const Resolution& r, const Paragraph& p) {
  const model::Facts& facts = r.facts(p.first);
  return p.role == Role::wrap_up && facts.opening.capital && !facts.opening.known();
}

void check_sentence(const workspace::Document& document, const Sentence& sentence,
                    Reporter& reporter) {
  const Resolution& r = document.model();
  if (sentence.first == sentence.last)
    return;
  const Paragraph& p = r.paragraphs[sentence.last - 1];
  const model::EndMark end = r.end_mark(p);
  // A preamble alone is a text that is being typed, or one whose operative part is not read as
  // such.
  if (end.mark == '.' || p.role == Role::preambular || p.role == Role::annex || is_begun(r, p) ||
      (end.mark == 0 && is_stray_line(r, p)) || (end.mark == ':' && text_follows(r, p)))
    return;
  const std::string found =
      end.mark == 0 ? "" : ", not with " + std::string{name_of_mark(end.mark)};
  auto finding = reporter.report(end_mark_range(document, end),
                                 "The last operative paragraph ends with a full stop" + found);
  // "…; and" waits for another paragraph: a full stop after it would mend nothing.
  const model::Block& block = r.blocks[p.last];
  if (closing_and(document.slice(block.range()), *block.facts).empty())
    finding.fix("End the text with a full stop", FixKind::safe, {end_mark_edit(end, '.')});
}

void check(const workspace::Document& document, Reporter& reporter) {
  for (const Sentence& sentence : sentences(document.model()))
    check_sentence(document, sentence, reporter);
}

} // namespace

extern constinit const Rule operative_final_stop{
    .id = "operative/final-stop",
    .title = "The last operative paragraph ends with a full stop",
    .severity = Severity::error,
    .why =
        "The full stop ends the one sentence that a resolution is. It stands after the last "
        "operative "
        "paragraph, or after its last subparagraph. In a text with parts, only the last part ends "
        "with it; each text of an omnibus resolution ends with its own.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)",
    .bad = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter;
)",
    .source = sources::resolutions_drafting,
    .evidence =
        "Adopted texts: General Assembly 1,859 of 1,869, Economic and Social Council 106 of 106, "
        "Human Rights Council 183 of 183, Security Council 1,492 of 1,501.",
    .document = check};

} // namespace unres::rules
