#include "features/format/labels.h"

#include "support/characters.h"

#include <algorithm>
#include <array>
#include <map>

namespace unres::features::formatting {
namespace {

using model::LabelForm;
using model::Role;

constexpr std::size_t levels = 5;
constexpr std::uint8_t deepest_with_parentheses = 2; // (a) and (i); below them stand a. and i.

} // namespace

unsigned columns_of(std::string_view blanks, unsigned tab_width) {
  unsigned columns = 0;
  for (const char c : blanks)
    columns += c == '\t' ? tab_width : 1;
  return columns;
}

LabelStyle::LabelStyle(const workspace::Document& document, const FormatStyle& style)
    : document_(document), paragraphs_(document.model().blocks.size(), model::none), indents_(levels) {
  const model::Resolution& r = document.model();
  for (Index i = 0; i < r.paragraphs.size(); ++i)
    paragraphs_[r.paragraphs[i].first] = i;
  read_forms();
  if (style.indent)
    for (std::size_t level = 1; level < levels; ++level)
      indents_[level] = static_cast<unsigned>(level) * *style.indent;
  else
    read_indents(style.tab_width);
}

// A text that has other forms beside the two has ways of its own, and so has one in an e-mail.
void LabelStyle::read_forms() {
  const model::Resolution& r = document_.model();
  numbers_clear_ = letters_clear_ = r.dialect == model::Dialect::drafting || r.dialect == model::Dialect::markdown;
  for (const model::Paragraph& p : r.paragraphs) {
    const LabelForm form = r.facts(p.first).label.form;
    if (p.role == Role::operative && form != LabelForm::none)
      numbers_clear_ = numbers_clear_ && (form == LabelForm::number_dot || form == LabelForm::number_parenthesis);
    if (p.role == Role::subparagraph && p.level <= deepest_with_parentheses)
      letters_clear_ = letters_clear_ && (form == LabelForm::letter_parentheses || form == LabelForm::letter_parenthesis);
  }
}

// What more than half of a level have.
void LabelStyle::read_indents(unsigned tab_width) {
  const model::Resolution& r = document_.model();
  std::vector<std::map<unsigned, std::size_t>> counts(levels);
  std::vector<std::size_t> all(levels, 0);
  for (const model::Paragraph& p : r.paragraphs) {
    if (p.role != Role::subparagraph || p.level >= levels)
      continue;
    const text::Offset begin = r.blocks[p.first].begin;
    const text::Range line{document_.lines().start(document_.lines().line_of(begin)), begin};
    ++counts[p.level][columns_of(document_.slice(line), tab_width)];
    ++all[p.level];
  }
  for (std::size_t level = 1; level < levels; ++level)
    for (const auto& [columns, count] : counts[level])
      if (count * 2 > all[level])
        indents_[level] = columns;
}

std::optional<std::string> LabelStyle::rewritten(Index block) const {
  const Index paragraph = paragraphs_[block];
  if (paragraph == model::none)
    return std::nullopt;
  const model::Paragraph& p = document_.model().paragraphs[paragraph];
  const model::Label& label = document_.model().facts(block).label;
  std::string typed{document_.slice(document_.model().blocks[block].absolute(label.range))};
  typed.resize(trimmed_end(typed));
  if (!typed.ends_with(')'))
    return std::nullopt;
  if (numbers_clear_ && p.role == Role::operative && label.form == LabelForm::number_parenthesis) {
    typed.back() = '.';
    return typed;
  }
  const bool lettered = p.role == Role::subparagraph && p.level <= deepest_with_parentheses;
  if (letters_clear_ && lettered && label.form == LabelForm::letter_parenthesis)
    return typed.insert(0, 1, '(');
  return std::nullopt;
}

std::optional<unsigned> LabelStyle::indent(Index block) const {
  const model::Resolution& r = document_.model();
  if (r.blocks[block].kind == syntax::Kind::note_definition)
    return 0;
  if (paragraphs_[block] == model::none)
    return std::nullopt;
  const model::Paragraph& p = r.paragraphs[paragraphs_[block]];
  if (p.role == Role::preambular || (p.role == Role::operative && r.facts(block).label.form != LabelForm::none))
    return 0;
  return p.role == Role::subparagraph && p.level < levels ? indents_[p.level] : std::nullopt;
}

} // namespace unres::features::formatting
