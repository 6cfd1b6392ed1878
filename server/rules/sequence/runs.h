#pragma once

#include "rules/sequence/opening.h"

#include <cstdint>
#include <vector>

namespace unres::rules::sequence {

/// What is wrong with a paragraph's word of sequence.
enum class Fault : std::uint8_t {
  none,
  missing,  ///< “Requests” where “Also requests” is due.
  unneeded, ///< “Also requests” after another phrase, or to another addressee.
  surplus,  ///< A word on the fourth, the seventh, …, where the round begins anew.
  wrong,    ///< “Further” where “Also” is due, or the other way round.
  misplaced, ///< The right word at the wrong place.
};

/// A paragraph in a run.
struct Step {
  Index paragraph = model::none;
  Opening opening;
  std::size_t n = 1;       ///< Its place in the count.
  bool addressed = false;  ///< It follows one with its phrase, which counts only while the addressee is the same.
  bool readdressed = false; ///< It begins the count anew for another addressee.
  bool trusted = false;     ///< Its place is what its own word says, for nothing else tells it.
  SequenceWord due = SequenceWord::none;
  Fault fault = Fault::none;
};

/// Consecutive paragraphs that open with the same whole phrase.
using Run = std::vector<Step>;

/// The runs of a text in which something is wrong.
[[nodiscard]] std::vector<Run> faulty_runs(const workspace::Document& document);

/// The runs of a text, those of a single paragraph among them.
[[nodiscard]] std::vector<Run> all_runs(const workspace::Document& document);

/// The edits that give every paragraph of a run the word that is due.
[[nodiscard]] std::vector<text::Edit> mended(const workspace::Document& document, const Run& run);

} // namespace unres::rules::sequence
