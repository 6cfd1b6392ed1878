#pragma once

#include "support/characters.h"
#include "rules/rule.h"

namespace unres::rules {

/// True for a paragraph of the resolution itself: no masthead, heading, note, closing line or
/// annex.
[[nodiscard]] bool is_body(const BlockView& block);

/// True where a span of a kind that `is_meant` holds `at`.
template <typename Is> bool is_within(const model::Facts& facts, text::Offset at, Is&& is_meant) {
  for (const model::Span& span : facts.spans) {
    if (span.range.begin > at)
      return false;
    if (at < span.range.end && is_meant(span.kind))
      return true;
  }
  return false;
}

/// True inside what others wrote or what is not shown: quotations, titles in italics, links'
/// targets, deletions and comments.
[[nodiscard]] bool is_set_apart(const model::Facts& facts, text::Offset at);

/// Calls `visit(Offset)` at each place in `block` where a word begins with `word`, in any case of
/// its first letter. Further letters may follow.
template <typename Visit>
void for_each_word_beginning(std::string_view block, text::Range content, std::string_view word,
                             Visit&& visit) {
  const std::string_view rest = word.substr(1);
  const char first = word.front();
  const auto other = static_cast<char>(is_ascii_upper(first) ? first + 32 : first - 32);
  for (std::size_t at = block.find(rest, content.begin + 1);
       at != std::string_view::npos && at + rest.size() <= content.end;
       at = block.find(rest, at + 1)) {
    const char before = block[at - 1];
    const bool begins = at < 2 || !is_word_byte(block[at - 2]);
    if (begins && (before == first || before == other))
      visit(static_cast<text::Offset>(at - 1));
  }
}

/// True where `text` has `part` at `at`.
[[nodiscard]] constexpr bool has_at(std::string_view text, std::size_t at, std::string_view part) {
  return at <= text.size() && text.substr(at).starts_with(part);
}

/// The length of one space at `at`, ordinary, no-break or a line end; 0 for none.
[[nodiscard]] std::size_t space_at(std::string_view text, std::size_t at);

} // namespace unres::rules
