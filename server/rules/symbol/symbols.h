#pragma once

#include "rules/inline_text.h"

namespace unres::rules::symbol {

/// Calls `visit(std::string_view, text::Range)` for each document symbol of a block that is not within a
/// quotation or a link's target.
template <typename Visit> void for_each_symbol(const BlockView& block, Visit&& visit) {
  for (const model::Span& span : block.facts.spans)
    if (span.kind == syntax::Kind::document_symbol && !is_set_apart(block.facts, span.range.begin))
      visit(text::slice(block.text, span.range), span.range);
}

} // namespace unres::rules::symbol
