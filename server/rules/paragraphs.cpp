#include "rules/paragraphs.h"

#include "support/characters.h"
#include "support/utf8.h"

#include <algorithm>

namespace unres::rules {

std::string name_of(const workspace::Document& document, const Paragraph& paragraph) {
  const Resolution& r = document.model();
  const model::Block& block = r.blocks[paragraph.first];
  const model::Label& label = block.facts->label;
  const std::string typed{trimmed(document.slice(block.absolute(label.range)))};
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

std::vector<Sentence> sentences(const Resolution& r) {
  std::vector<Sentence> out;
  bool open = false;
  Index unit = model::none;
  for (const model::Scope& scope : r.scopes) {
    const bool begins = scope.kind == model::Scope::Kind::text || scope.organ_line != model::none ||
                        scope.unit != unit;
    if (scope.kind == model::Scope::Kind::annex) {
      open = false;
    } else if (begins) {
      out.push_back({scope.first, scope.last});
      open = true;
    } else if (open) {
      out.back().last = scope.last;
    }
    unit = scope.unit;
  }
  return out;
}

bool is_misplaced_preambular(const Resolution& r, const Paragraph& p) {
  const model::Opening& opening = r.opening(p);
  return p.role == Role::operative && r.facts(p.first).label.number > 0 && opening.capital &&
         opening.preambular != nullptr && opening.operative == nullptr && r.end_mark(p).mark == ',';
}

bool has_later_verb(const workspace::Document& document, const Paragraph& p) {
  const model::Block& block = document.model().blocks[p.first];
  const model::Facts& facts = *block.facts;
  const text::Offset after = facts.lead ? facts.lead->end : facts.opening.first_word.end;
  for (const model::Span& span : facts.spans) {
    if (span.kind != syntax::Kind::emphasis || span.range.begin < after)
      continue;
    std::string_view words = document.slice(block.absolute(span.range));
    words.remove_prefix(std::min(words.find_first_not_of("*_"), words.size()));
    return model::form_of(words.substr(0, words.find_first_of(" *_,\n"))) == model::VerbForm::finite;
  }
  return false;
}

text::Edit verb_edit(const workspace::Document& document, const Paragraph& p, std::string_view verb,
                     model::Part part) {
  const model::Block& block = document.model().blocks[p.first];
  const model::Opening& opening = block.facts->opening;
  text::Range place = opening.verb;
  std::string text{verb};
  if (opening.sequence != model::SequenceWord::none) {
    const text::Range& word = opening.sequence_range;
    const auto touches = [&](text::Offset end, text::Offset begin) {
      return document.slice(block.absolute({end, begin})) == " ";
    };
    const std::string sequence = opening.sequence == model::SequenceWord::also ? "also" : "further";
    if (part == model::Part::operative && word.begin > place.begin && touches(place.end, word.begin)) {
      place.end = word.end;
      text = sequence + " " + text;
    } else if (part == model::Part::preamble && word.end < place.begin && touches(word.end, place.begin)) {
      place.begin = word.begin;
      text += " " + sequence;
    }
  }
  const char initial = text.front();
  if (opening.capital && place.begin == opening.first_word.begin && initial >= 'a' && initial <= 'z')
    text.front() = static_cast<char>(initial - 'a' + 'A');
  return {block.absolute(place), text};
}

} // namespace unres::rules
