#include "rules/structure/body.h"

namespace unres::rules::structure {

bool introduces_text(const Resolution& r, Index paragraph) {
  const Paragraph& p = r.paragraphs[paragraph];
  return p.level == 0 && r.end_mark(p).mark == ':' && !r.has_subparagraphs(paragraph);
}

bool heading_before(const Resolution& r, Index paragraph) {
  const Index from = paragraph == 0 ? 0 : r.paragraphs[paragraph - 1].last;
  for (Index i = r.paragraphs[paragraph].first; i > from; --i) {
    const syntax::Kind kind = r.blocks[i - 1].kind;
    if (kind == syntax::Kind::heading || kind == syntax::Kind::part_heading || kind == syntax::Kind::part_title)
      return true;
  }
  return false;
}

} // namespace unres::rules::structure
