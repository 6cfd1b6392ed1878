#pragma once

#include "rules/inline_text.h"

#include <string>

namespace unres::rules {

/// Calls `visit(text::Range run, std::string_view words)` for each run of italics in a body paragraph behind its
/// opening phrase, outside quotations; `words` is the run without its marks.
template <typename Visit> void for_each_run(const BlockView& block, Visit&& visit) {
  if (!is_body(block))
    return;
  for (const model::Span& span : block.facts.spans) {
    if (span.kind != syntax::Kind::emphasis && span.kind != syntax::Kind::strong)
      continue;
    const bool quoted = is_within(block.facts, span.range.begin, [](syntax::Kind kind) {
      return kind == syntax::Kind::quotation || kind == syntax::Kind::deletion || kind == syntax::Kind::comment;
    });
    const text::Offset size = span.kind == syntax::Kind::strong ? 2 : 1;
    if (!quoted && span.range.size() > 2 * size)
      visit(span.range, text::slice(block.text, {span.range.begin + size, span.range.end - size}));
  }
}

/// Reports a run with the fix that sets it in roman type.
inline void report_roman(text::Range run, std::string_view words, std::string message, Reporter& reporter) {
  const auto size = static_cast<text::Offset>((run.size() - words.size()) / 2);
  const text::Range inner{run.begin + size, run.end - size};
  reporter.report(inner, std::move(message))
      .fix("Set it in roman type", FixKind::safe, {{{run.begin, inner.begin}, ""}, {{inner.end, run.end}, ""}});
}

/// The mark of the block's opening; empty where it has none, or none in italics.
[[nodiscard]] inline std::string_view lead_mark(const BlockView& block) {
  if (!is_body(block) || !block.facts.lead)
    return {};
  const std::string_view run = text::slice(block.text, *block.facts.lead);
  return run.substr(0, run.starts_with("**") || run.starts_with("__") ? 2 : 1);
}

/// Reports each place where one of `names` stands in roman type, in a paragraph whose opening is in italics; anything
/// in quotation marks or links is left alone.
template <typename Names>
void report_roman_names(const BlockView& block, const Names& names, const std::string& message, Reporter& reporter) {
  const std::string_view mark = lead_mark(block);
  if (mark.empty())
    return;
  for (const std::string_view name : names)
    for (std::size_t at = block.text.find(name); at != std::string_view::npos;
         at = block.text.find(name, at + name.size())) {
      const auto begin = static_cast<text::Offset>(at);
      const text::Range place{begin, begin + static_cast<text::Offset>(name.size())};
      const char before = at == 0 ? ' ' : block.text[at - 1];
      // Somebody sets it in italics just now where the mark stands before it.
      const bool whole = !is_word_byte(before) && before != '*' && before != '_' && ends_word(block.text, place.end);
      if (!whole || is_set_apart(block.facts, begin) || block.facts.lead->contains(place))
        continue;
      reporter.report(place, message + "“" + std::string{name} + "”")
          .fix("Set it in italics", FixKind::suggested,
               {{{place.begin, place.begin}, std::string{mark}}, {{place.end, place.end}, std::string{mark}}});
    }
}

} // namespace unres::rules
