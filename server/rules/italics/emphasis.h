#pragma once

#include "rules/rule.h"
#include "support/characters.h"

#include <algorithm>
#include <string>
#include <vector>

namespace unres::rules {

/// The emphasised runs of a note in the text, marks included; runs within others left out.
[[nodiscard]] inline std::vector<text::Range> emphases(const NotingView& view, const notes::Note& note) {
  std::vector<text::Range> out;
  const model::Resolution& r = view.document.model();
  for (const model::Index i : note.blocks)
    for (const model::Span& span : r.facts(i).spans)
      if (span.kind == syntax::Kind::emphasis || span.kind == syntax::Kind::lead_phrase)
        out.push_back(r.blocks[i].absolute(span.range));
  return out;
}

/// True where a place of a note is set in italics.
[[nodiscard]] inline bool is_italic(const std::vector<text::Range>& runs, text::Offset at) {
  return std::any_of(runs.begin(), runs.end(), [at](text::Range run) { return run.begin < at && at + 1 < run.end; });
}

/// True where every word byte of a place is set in italics; with `none`, where no one is.
[[nodiscard]] inline bool all_italic(const NotingView& view, const std::vector<text::Range>& runs, text::Range place,
                                     bool none = false) {
  const std::string_view typed = view.document.slice(place);
  for (std::size_t i = 0; i < typed.size(); ++i)
    if (is_word_byte(typed[i]) && is_italic(runs, place.begin + static_cast<text::Offset>(i)) == none)
      return false;
  return true;
}

/// The mark of emphasis that a note has: that of its first run.
[[nodiscard]] inline char mark_of(const NotingView& view, const std::vector<text::Range>& runs) {
  return runs.empty() ? '*' : view.document.text()[runs.front().begin];
}

/// The edit that sets exactly `title` in italics: the marks of all runs that touch it or `around` go, and new
/// ones stand at its ends.
[[nodiscard]] inline text::Edit italics_edit(const NotingView& view, const std::vector<text::Range>& runs,
                                             text::Range title, text::Range around) {
  text::Range whole = title;
  for (const text::Range run : runs)
    if (run.overlaps(around) || run.overlaps(title))
      whole = {std::min(whole.begin, run.begin), std::max(whole.end, run.end)};
  std::string out;
  for (text::Offset at = whole.begin; at <= whole.end; ++at) {
    if (at == title.end)
      out += mark_of(view, runs);
    if (at == title.begin)
      out += mark_of(view, runs);
    if (at == whole.end)
      break;
    const char c = view.document.text()[at];
    const bool mark = (c == '*' || c == '_') && std::any_of(runs.begin(), runs.end(), [at](text::Range run) {
                        return at == run.begin || at + 1 == run.end;
                      });
    if (!mark)
      out += c;
  }
  return {whole, out};
}

} // namespace unres::rules
