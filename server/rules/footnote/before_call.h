#pragma once

#include "rules/paragraphs.h"
#include "support/characters.h"

namespace unres::rules {

/// True for a call in the preambular or operative text of a resolution.
[[nodiscard]] inline bool is_in_text(const NotingView& view, const notes::Call& call) {
  const model::Region region = view.document.model().blocks[call.block].region;
  return !call.in_note && (region == model::Region::preamble || region == model::Region::operative);
}

/// What stands in the block of a call before it, as typed: up to the last word, without the calls, marks and
/// quotation marks in between.
[[nodiscard]] inline std::string_view words_before(const NotingView& view, const notes::Call& call) {
  const model::Block& block = view.document.model().blocks[call.block];
  std::string_view text = view.document.slice({block.begin, call.range.begin});
  const auto take_call = [&] {
    for (const model::NoteCall& other : block.facts->calls)
      if (other.range.end == text.size() && !other.range.empty()) {
        text.remove_suffix(other.range.size());
        return true;
      }
    return false;
  };
  const auto take_mark = [&] {
    if (text.ends_with("”") || text.ends_with("’"))
      text.remove_suffix(3);
    else if (!text.empty() && std::string_view{",;.:*_\""}.find(text.back()) != std::string_view::npos)
      text.remove_suffix(1);
    else
      return false;
    return true;
  };
  for (bool more = true; more;) {
    const std::size_t kept = trimmed_end(text);
    more = kept < text.size();
    text = text.substr(0, kept);
    more = take_call() || take_mark() || more;
  }
  return text;
}

/// The last words of a text, so many of them; fewer where it has no more.
[[nodiscard]] inline std::string_view last_words(std::string_view text, int words) {
  std::size_t at = text.size();
  for (; words > 0 && at > 0; --words) {
    while (at > 0 && is_ascii_space(text[at - 1]))
      --at;
    while (at > 0 && !is_ascii_space(text[at - 1]))
      --at;
  }
  return text.substr(at);
}

} // namespace unres::rules
