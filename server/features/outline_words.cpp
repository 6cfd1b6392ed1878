#include "features/outline_words.h"

#include "support/characters.h"
#include "support/utf8.h"

#include <algorithm>

namespace unres::features {
namespace {

using model::Role;

/// Single spaces for any white space.
std::string one_line(std::string_view text) {
  std::string out;
  for_each_word(text, [&](std::string_view word) {
    if (!out.empty())
      out += ' ';
    out += word;
  });
  return out;
}

/// The phrase that a paragraph opens with, relative to its block.
std::optional<text::Range> lead_of(const model::Facts& facts, Role role) {
  if (facts.lead)
    return facts.lead;
  const model::Opening& opening = facts.opening;
  if (role == Role::preambular && opening.preambular != nullptr)
    return opening.preambular_range;
  if (role == Role::operative && opening.operative != nullptr)
    return opening.operative_range;
  return std::nullopt;
}

} // namespace

std::string first_words(const workspace::Document& document, text::Range range) {
  constexpr std::size_t looked_at = 600; // Bytes; long link targets are left out of the words.
  constexpr std::size_t shown = 120;
  std::string_view typed = document.slice(range);
  bool cut = typed.size() > looked_at;
  if (cut)
    typed = typed.substr(0, utf8::previous(typed, looked_at));
  std::string words = one_line(model::plain(typed));
  const std::size_t begin = words.find_first_not_of(",;: ");
  words.erase(0, std::min(begin, words.size()));
  if (words.size() > shown) {
    const std::size_t space = words.rfind(' ', shown);
    words.resize(space != std::string::npos && space > shown / 2 ? space
                                                                 : utf8::previous(words, shown));
    cut = true;
  }
  return cut ? words + "…" : words;
}

std::string label_of(const workspace::Document& document, const model::Block& block) {
  if (block.facts->label.form == model::LabelForm::asterisk)
    return model::asterisks_of(document.slice(block.absolute(block.facts->label.range)));
  std::string label = one_line(document.slice(block.absolute(block.facts->label.range)));
  std::erase(label, '*');
  if (label.ends_with(':'))
    label.pop_back();
  return label;
}

Words words_of(const workspace::Document& document, const model::Paragraph& paragraph) {
  const model::Block& block = document.model().blocks[paragraph.first];
  const model::Facts& facts = *block.facts;
  Words words;
  words.name = paragraph.role == Role::preambular ? "PP" + std::to_string(paragraph.ordinal)
                                                  : label_of(document, block);
  text::Range rest = facts.content;
  if (const auto lead = lead_of(facts, paragraph.role)) {
    const std::string phrase = first_words(document, block.absolute(*lead));
    if (!phrase.empty())
      words.name += (words.name.empty() ? "" : " ") + phrase;
    rest.begin = std::clamp(lead->end, rest.begin, rest.end);
  }
  words.detail = first_words(document, block.absolute(rest));
  if (words.name.empty())
    words.name.swap(words.detail);
  return words;
}

} // namespace unres::features
