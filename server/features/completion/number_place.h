#pragma once

#include "features/completion/typed.h"

#include <optional>
#include <string>
#include <vector>

namespace unres::features {

/// A place where the number of a resolution or decision is being typed.
struct NumberPlace {
  std::string typed;    ///< Of the number, up to the cursor; may be empty.
  text::Range range;    ///< Of the number, as far as it is there.
  text::Offset date_end = 0; ///< Where a date that follows it ends; the end of `range` where none does.
  bool linked = false;  ///< It is the words of a link, which take no date.
  bool continues = false; ///< Other numbers of the list stand before it.
  bool owned = false;   ///< The words say whose number it is.
  std::vector<notation::Body> bodies; ///< Whose it may be, the likeliest first; empty for anybody's.
  std::optional<notation::TextKind> kind;
  std::vector<notation::Number> listed; ///< Those before it in the list.
};

/// The number that is typed at the cursor: after "resolution" or "decision", in a list of numbers, or
/// begun so that it can be nothing else ("77/2").
[[nodiscard]] std::optional<NumberPlace> number_place(const rules::Analysis& analysis, const Typed& typed);

/// The words after "resolution" or "decision" that are no number: "resolution mandela"; empty where there
/// are none.
[[nodiscard]] std::string words_after_head(const rules::Analysis& analysis, const Typed& typed);

} // namespace unres::features
