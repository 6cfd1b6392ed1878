#pragma once

#include "rules/inline_text.h"

namespace unres::rules::symbol {

/// True within a bare address, such as https://undocs.org/en/A/RES/70/1.
[[nodiscard]] inline bool is_in_address(std::string_view text, text::Offset at) {
  std::size_t begin = at;
  while (begin > 0 && !is_ascii_space(text[begin - 1]))
    --begin;
  return text.substr(begin, at - begin).find("://") != std::string_view::npos;
}

/// Calls `visit(std::string_view, text::Range)` for each document symbol of a block that is not within a
/// quotation or an address.
template <typename Visit> void for_each_symbol(const BlockView& block, Visit&& visit) {
  for (const model::Span& span : block.facts.spans)
    if (span.kind == syntax::Kind::document_symbol && !is_set_apart(block.facts, span.range.begin) &&
        !is_in_address(block.text, span.range.begin))
      visit(text::slice(block.text, span.range), span.range);
}

} // namespace unres::rules::symbol
