#pragma once

#include "rules/wording/prose.h"

#include <cstdint>
#include <optional>

/// The decisions of a paragraph after its first: "and further requests the Secretary-General".
namespace unres::rules::operative {

/// How sure it is that a verb after "and" is the organ's own, and that nothing before "and" waits for the same
/// object.
enum class Certainty : std::uint8_t {
  none,   ///< A noun, a verb of a clause within, or two verbs that share an object.
  likely, ///< Reads as a decision.
  sure,   ///< Can be nothing else: "and further notes", "and requests the Secretary-General".
};

/// A decision that "and" joins to one before it.
struct LaterVerb {
  std::size_t verb = 0;      ///< The word that is the verb.
  Certainty certainty = Certainty::none;
  bool after_comma = false;  ///< A comma or another mark stands within the decision before.
};

/// Reads the word at `conjunction`, which is "and", and what follows it; nothing where no verb does.
[[nodiscard]] std::optional<LaterVerb> later_verb(const wording::Prose& prose, std::size_t conjunction);

} // namespace unres::rules::operative
