#include "rules/structure/body.h"

namespace unres::rules::structure {

bool introduces_text(const Resolution& r, Index paragraph) {
  const Paragraph& p = r.paragraphs[paragraph];
  return p.level == 0 && r.end_mark(p).mark == ':' && !r.has_subparagraphs(paragraph);
}

namespace {

// "A. Salary scale" in plain text: a short paragraph without a mark or a number of its own.
bool reads_as_heading(const Resolution& r, const Paragraph& p) {
  const model::Facts& facts = r.facts(p.first);
  return !r.is_cut(p) && p.level == 0 && facts.label.number == 0 && !facts.lead &&
         facts.end.mark == 0 && !facts.opening.known() && facts.content.size() < 120;
}

} // namespace

bool heading_before(const Resolution& r, Index paragraph) {
  if (paragraph > 0 && r.paragraphs[paragraph - 1].scope == r.paragraphs[paragraph].scope &&
      reads_as_heading(r, r.paragraphs[paragraph - 1]))
    return true;
  const Index from = paragraph == 0 ? 0 : r.paragraphs[paragraph - 1].last;
  for (Index i = r.paragraphs[paragraph].first; i > from; --i) {
    const syntax::Kind kind = r.blocks[i - 1].kind;
    if (kind == syntax::Kind::heading || kind == syntax::Kind::part_heading ||
        kind == syntax::Kind::part_title)
      return true;
  }
  return false;
}

} // namespace unres::rules::structure
