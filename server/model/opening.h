#pragma once

#include "model/lexicon.h"
#include "text/offset.h"

#include <cstdint>
#include <string_view>

namespace unres::model {

/// Also or Further in an opening phrase.
enum class SequenceWord : std::uint8_t { none, also, further };

/// How a paragraph opens, read without its emphasis.
struct Opening {
  const Phrase* operative = nullptr;  ///< The known operative phrase it opens with, if any.
  const Phrase* preambular = nullptr; ///< The known preambular phrase, if any.
  /// What is set in italics of the opening, read as either part: the known phrase with Also or Further, and what
  /// phrases are composed of ("Expresses its growing concern" where "Expresses" alone is known).
  text::Range operative_range;
  text::Range preambular_range;
  text::Range first_word;
  SequenceWord sequence = SequenceWord::none;
  text::Range sequence_range;
  VerbForm form = VerbForm::unknown; ///< Of the first word that is not Also, Further or an adverb.
  text::Range verb;                  ///< That word.
  bool capital = false;              ///< The first word begins with a capital letter.

  [[nodiscard]] bool known() const { return operative != nullptr || preambular != nullptr; }
  [[nodiscard]] text::Range range(Part part) const {
    return part == Part::operative ? operative_range : preambular_range;
  }
};

/// Reads how a block opens. `content` is the block without its label.
[[nodiscard]] Opening read_opening(std::string_view block, text::Range content);

} // namespace unres::model
