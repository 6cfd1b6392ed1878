#pragma once

#include "rules/paragraphs.h"

namespace unres::rules {

/// True for the preambular paragraph "Acting under Chapter VII of the Charter …".
[[nodiscard]] inline bool acts_under_chapter_vii(const workspace::Document& document,
                                                 const Paragraph& p) {
  const model::Block& block = document.model().blocks[p.first];
  const text::Range word = block.facts->opening.first_word;
  const std::string_view text = document.slice(block.range());
  if (p.role != Role::preambular || text::slice(text, word) != "Acting")
    return false;
  constexpr std::size_t enough = 60; // Room for emphasis and a word such as "therefore".
  return text.substr(word.end, enough).find("under Chapter VII of") != std::string_view::npos;
}

} // namespace unres::rules
