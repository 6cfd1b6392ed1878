#pragma once

#include "phrases/openings.h"

#include <string_view>
#include <vector>

namespace unres::phrases {

/// What a draft has where an opening phrase is to be chosen.
struct Draft {
  model::Profile profile = model::Profile::ga;
  model::Part part = model::Part::operative;
  std::vector<const model::Phrase*> before; ///< The paragraphs of the part up to there, in order; null: not known.
  std::vector<const model::Phrase*> after;  ///< Those that follow.
  std::vector<Openings> others;             ///< The other parts of the text.
  std::vector<Gist> gists;                  ///< Of the other paragraphs of the part.
  Gist words_before = 0;                    ///< Of the paragraph right before,
  Gist words_after = 0;                     ///< and of the one right after.
  /// Also or Further in the paragraph right after: then this one opens as it does, unless the one before does.
  model::SequenceWord step_after = model::SequenceWord::none;
};

/// The draft around the paragraph at `place` of the run at `run`, itself not counted.
[[nodiscard]] Draft draft_around(const std::vector<Openings>& all, std::size_t run, std::size_t place);

/// A phrase that may open the paragraph. What is likelier weighs more.
struct Candidate {
  const model::Phrase* phrase = nullptr;
  double weight = 0;
};

/// All phrases of the part, the likeliest first: by how much the organ uses them, by the paragraphs before, by
/// what follows, by their place in the part, by what the draft uses, all this the more as adopted texts are like
/// the draft. Of adopted texts, the one named `left_out` does not count.
[[nodiscard]] std::vector<Candidate> predict(const Draft& draft, std::string_view left_out = {});

} // namespace unres::phrases
