#pragma once

#include "rules/inline_text.h"
#include "rules/language/quiet.h"

#include <string_view>

/// What the rules of punctuation share: the marks, and the places where they have nothing to say.
namespace unres::rules::marks {

using language::is_running_text;

inline constexpr std::string_view quote_open = "\u201C";
inline constexpr std::string_view quote_close = "\u201D";
inline constexpr std::string_view single_open = "\u2018";
inline constexpr std::string_view single_close = "\u2019"; ///< The apostrophe too.
inline constexpr std::string_view en_dash = "\u2013";
inline constexpr std::string_view em_dash = "\u2014";

/// True where what stands at `at` is prose and shown: no link target, comment, deletion, note call, symbol or
/// number, web or mail address, tag, and nothing between backticks. Unlike `language::Quiet`, it takes quotations,
/// dates and the words of links for prose: marks are written there as everywhere.
[[nodiscard]] bool is_prose(const BlockView& block, text::Offset at);

/// True where the block goes no further than `end` and has no end mark yet: somebody may still be typing. Titles
/// and headings never get one.
[[nodiscard]] bool is_being_typed(const BlockView& block, text::Offset end);

/// True for a paragraph or note, with what stands in an annex: no title, heading or line of a masthead.
[[nodiscard]] bool is_sentence(const BlockView& block);

/// Calls `visit(Offset)` at each place of the block's content where `what` stands.
template <typename Visit> void for_each_place(const BlockView& block, std::string_view what, Visit&& visit) {
  const text::Range content = block.facts.content;
  for (std::size_t at = block.text.find(what, content.begin); at < content.end; at = block.text.find(what, at + what.size()))
    visit(static_cast<text::Offset>(at));
}

/// True where a place stands within parentheses that open in the same block.
[[nodiscard]] bool is_in_parentheses(std::string_view text, text::Offset at);

} // namespace unres::rules::marks
