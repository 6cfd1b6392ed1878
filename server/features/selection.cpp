#include "features/selection.h"

#include "support/characters.h"

#include <algorithm>
#include <optional>

namespace unres::features {
namespace {

text::Range word_at(std::string_view text, text::Offset at) {
  text::Range word{at, at};
  while (word.begin > 0 && is_word_byte(text[word.begin - 1]))
    --word.begin;
  while (word.end < text.size() && is_word_byte(text[word.end]))
    ++word.end;
  return word;
}

} // namespace

std::vector<text::Range> selection_steps(const workspace::Document& document, text::Offset at) {
  const std::string& text = document.text();
  at = std::min(at, static_cast<text::Offset>(text.size()));
  std::vector<text::Range> steps{word_at(text, at)};
  const auto add = [&](text::Range range) {
    if (range.contains(steps.back()) && range != steps.back())
      steps.push_back(range);
  };
  for (std::optional<syntax::Node> node = document.tree().root().descendant(steps.front()); node;
       node = node->parent())
    add(node->range());
  add({0, static_cast<text::Offset>(text.size())});
  return steps;
}

} // namespace unres::features
