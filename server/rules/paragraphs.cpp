#include "rules/paragraphs.h"

#include "model/words.h"
#include "support/utf8.h"

namespace unres::rules {

std::string name_of(const workspace::Document& document, const Paragraph& paragraph) {
  const Resolution& r = document.model();
  const model::Block& block = r.blocks[paragraph.first];
  const model::Label& label = block.facts->label;
  const std::string typed{model::trimmed(document.slice(block.absolute(label.range)))};
  switch (paragraph.role) {
  case Role::preambular:
    return "preambular paragraph " + std::to_string(paragraph.ordinal);
  case Role::operative:
    return label.number > 0 ? "paragraph " + std::to_string(label.number)
                            : "the unnumbered operative paragraph";
  case Role::subparagraph:
    return "subparagraph " + typed;
  case Role::wrap_up:
  case Role::annex:
    break;
  }
  return "the paragraph";
}

text::Range head_of(const workspace::Document& document, const Paragraph& paragraph) {
  const model::Block& block = document.model().blocks[paragraph.first];
  const model::Facts& facts = *block.facts;
  text::Range head{0, facts.content.begin};
  if (facts.lead)
    head.end = facts.lead->end;
  else if (!facts.opening.first_word.empty())
    head.end = facts.opening.first_word.end;
  else
    head.end = facts.content.end;
  return block.absolute(head);
}

text::Edit end_mark_edit(const model::EndMark& end, char mark) {
  return {end.range, std::string(1, mark)};
}

text::Range end_mark_range(const workspace::Document& document, const model::EndMark& end) {
  if (!end.range.empty() || end.range.begin == 0)
    return end.range;
  return {static_cast<text::Offset>(utf8::previous(document.text(), end.range.begin)), end.range.end};
}

std::string_view name_of_mark(char mark) {
  switch (mark) {
  case ',':
    return "a comma";
  case ';':
    return "a semicolon";
  case ':':
    return "a colon";
  case '.':
    return "a full stop";
  default:
    return "no mark";
  }
}

Index last_operative(const Resolution& r, const model::Scope& scope) {
  for (Index i = scope.last; i > scope.first; --i)
    if (r.paragraphs[i - 1].role == Role::operative)
      return i - 1;
  return model::none;
}

} // namespace unres::rules
