#pragma once

#include "rules/rule.h"
#include "support/characters.h"

namespace unres::rules {

/// Calls `visit(const notes::Note&, const notes::Source&)` for each source of each note.
template <typename Visit> void for_each_source(const NotingView& view, Visit&& visit) {
  for (const notes::Note& note : view.set.notes)
    for (const notes::Source& source : note.sources)
      visit(note, source);
}

/// The words of a source.
[[nodiscard]] inline std::string_view words_of(const notes::Note& note, const notes::Source& source) {
  return note.words().substr(source.begin, source.end - source.begin);
}

/// True for a note that ends with a full stop: its words are complete, and nobody types them any more.
[[nodiscard]] inline bool is_complete(const notes::Note& note) {
  const std::string_view words = note.words().substr(0, trimmed_end(note.words()));
  if (!words.ends_with('.'))
    return false;
  // "vol." and its like wait for their number.
  const std::size_t space = words.rfind(' ');
  const std::string_view last = words.substr(space == std::string_view::npos ? 0 : space + 1);
  return !(last == "vol." || last == "vols." || last == "No." || last == "Nos." || last == "p." || last == "pp." ||
           (!notes::pinpoint_word(last).empty() && notes::pinpoint_word(last) != "annex"));
}

/// The symbol behind a supplement; empty while somebody types it.
[[nodiscard]] inline std::string_view symbol_of(const notes::Note& note, const notes::Supplement& supplement) {
  const std::string_view words = note.words();
  return supplement.symbol_end < words.size()
             ? words.substr(supplement.symbol_begin, supplement.symbol_end - supplement.symbol_begin)
             : std::string_view{};
}

/// True where `words` has a word that begins at `at`.
[[nodiscard]] inline bool begins_word(std::string_view words, std::size_t at) {
  return at == 0 || !is_word_byte(words[at - 1]);
}

/// The word Ibid. that a note begins with.
[[nodiscard]] inline text::Range ibid_range(const NotingView& view, const notes::Note& note) {
  const notes::Source& source = note.sources.front();
  const std::size_t stop = note.words().substr(source.name + 4).starts_with(".") ? 5 : 4;
  return view.place(note, source.name, source.name + stop);
}

} // namespace unres::rules
