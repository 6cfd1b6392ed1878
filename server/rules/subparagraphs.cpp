#include "rules/subparagraphs.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::rules {
namespace {

// Nothing but words of the same paragraph follows: the next label, half typed, reads like that.
bool ends_text(const Resolution& r, Index block) {
  return std::all_of(r.blocks.begin() + block + 1, r.blocks.end(), [](const model::Block& later) {
    return later.is_note() || later.kind == syntax::Kind::unnumbered_paragraph;
  });
}

} // namespace

std::uint32_t SubRow::place_of(std::size_t i) const {
  const std::uint8_t level = subs[i].level;
  std::uint32_t place = 1;
  for (std::size_t k = i; k > 0 && subs[k - 1].level >= level; --k)
    place += subs[k - 1].level == level;
  return place;
}

std::vector<SubRow> rows_of_subparagraphs(const Resolution& r) {
  std::vector<SubRow> rows;
  model::LevelReader reader;
  bool words = false;
  bool begun = false; // The last row may go on.
  for (Index i = 0; i < r.paragraphs.size(); ++i) {
    const Paragraph& p = r.paragraphs[i];
    if (p.role != Role::subparagraph) {
      begun = begun && p.role == Role::wrap_up;
      words = begun;
      if (begun)
        rows.back().subs.back().words_after = true;
      continue;
    }
    if (!begun || rows.back().parent != p.parent) {
      rows.push_back({p.parent, {}, false});
      reader = {};
      words = false;
    }
    begun = true;
    const bool more = i + 1 < r.paragraphs.size() &&
                      r.paragraphs[i + 1].role == Role::subparagraph &&
                      r.paragraphs[i + 1].parent == p.parent;
    const model::Label* next = more ? &r.facts(r.paragraphs[i + 1].first).label : nullptr;
    const auto read = reader.read(r.facts(p.first).label, next);
    rows.back().subs.push_back({i, read.level, read.counted, read.expected, words, false});
    words = false;
  }
  if (!rows.empty())
    rows.back().ends_text = ends_text(r, r.paragraphs[rows.back().subs.back().paragraph].last);
  return rows;
}

text::Range label_range(const Resolution& r, const Sub& sub) {
  const Paragraph& p = r.paragraphs[sub.paragraph];
  return r.blocks[p.first].absolute(r.facts(p.first).label.range);
}

std::string label_at(std::uint8_t level, std::uint32_t value) {
  const bool roman = level % 2 == 0;
  const std::string letters = roman ? model::roman_of(value) : model::letters_of(value);
  return level <= 2 ? "(" + letters + ")" : letters + ".";
}

std::string written_label(const model::Label& like, model::Numbering numbering, std::uint32_t value) {
  using model::Numbering;
  const bool roman = numbering == Numbering::roman || numbering == Numbering::dotted_roman;
  const std::string letters = numbering == Numbering::numbers ? std::to_string(value)
                              : roman                         ? model::roman_of(value)
                                                              : model::letters_of(value);
  switch (like.form) {
  case model::LabelForm::letter_parenthesis:
  case model::LabelForm::number_parenthesis:
    return letters + ")";
  case model::LabelForm::letter_dot:
    return letters + ".";
  default:
    return "(" + letters + ")";
  }
}

text::Range closing_and(std::string_view block, const model::Facts& facts) {
  static constexpr std::string_view word = "and";
  const std::string_view text = block.substr(0, facts.content.end);
  if (!text.ends_with(word))
    return {};
  const auto begin = trimmed_end(text.substr(0, text.size() - word.size()));
  if (begin + word.size() == text.size() || begin <= facts.content.begin)
    return {};
  const bool mark = text[begin - 1] == ';' || text[begin - 1] == ',';
  return {static_cast<text::Offset>(mark ? begin - 1 : begin), facts.content.end};
}

} // namespace unres::rules
