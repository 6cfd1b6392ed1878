#pragma once

#include "rules/language/terms.h"

namespace unres::rules {

/// Calls `visit(const language::Hit&)` for each term of the reporter's rule, but for what is quoted, no prose or the
/// house's own, and the last word of a block, which is still being typed. Unlike language::for_each_term it visits
/// terms next to words with a capital: "UN Charter", "the Chairman of the Commission".
template <typename Visit> void for_each_own_term(const BlockView& block, const Reporter& reporter, Visit&& visit) {
  if (block.terms == nullptr)
    return;
  const language::Quiet quiet{block, reporter.options()};
  for (const language::Hit& hit : *block.terms)
    if (hit.term->rule == &reporter.rule() && hit.range.end < block.facts.content.end && !quiet.is_left_alone(hit.range))
      visit(hit);
}

} // namespace unres::rules
