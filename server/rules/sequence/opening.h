#pragma once

#include "rules/paragraphs.h"

#include <string>

namespace unres::rules::sequence {

using model::SequenceWord;

/// The word that stands `n`th (from 1) in a run: none, Also, Further, none, Also, Further, …
[[nodiscard]] constexpr SequenceWord due_at(std::size_t n) {
  constexpr SequenceWord cycle[]{SequenceWord::none, SequenceWord::also, SequenceWord::further};
  return cycle[(n - 1) % 3];
}

/// "Also", "Further".
[[nodiscard]] std::string_view name_of(SequenceWord word);

/// The opening phrase of a preambular or operative paragraph, read for its place in a run. Places are
/// those of the text.
struct Opening {
  model::Part part = model::Part::preamble;
  std::string phrase;         ///< Lower case, without Also and Further; empty where it cannot be read.
  bool whole = true;          ///< The phrase surely ends there: see may_be_same.
  text::Range words;          ///< From the first word to the last of the phrase or to the word of sequence.
  text::Range first;          ///< The first word that is not the word of sequence.
  text::Offset slot = 0;      ///< Where a word of sequence goes that the phrase lacks.
  SequenceWord word = SequenceWord::none;
  text::Range word_range;
  bool in_place = true;       ///< The word stands where the part has it.
  bool roman = false;         ///< It stands behind the emphasis, where it may be a word like any other.
  bool doubtful = false;      ///< “Encourages further work” without emphasis: the word may be of what follows.
  bool complete = false;      ///< Words enough follow for the phrase not to be still in typing.
};
[[nodiscard]] Opening read_opening(const workspace::Document& document, const Paragraph& p);

/// Whether two phrases that differ may yet be one: without emphasis, "Reaffirming" and "Reaffirming its commitment"
/// both may be "Reaffirming".
[[nodiscard]] bool may_be_same(const Opening& a, const Opening& b);

/// The phrase with a word of sequence at its place, as people would quote it: “Also requests”.
[[nodiscard]] std::string written(const workspace::Document& document, const Opening& opening, SequenceWord word);

/// The edits that give the opening `word` at its place and take away the one it has. Emphasis
/// keeps its extent.
[[nodiscard]] std::vector<text::Edit> edits_for(const workspace::Document& document, const Opening& opening,
                                                SequenceWord word);

} // namespace unres::rules::sequence
