#pragma once

#include "features/prose.h"
#include "features/settings.h"
#include "features/spots.h"

#include <string>
#include <vector>

namespace unres::features {

/// "General Assembly resolution 77/237"; "resolution 77/237" where the body is not known.
[[nodiscard]] std::string full_name(const notation::AdoptedText& text);

/// What is known of an instrument, for a hover and for the documentation of a completion: its name, title,
/// date, session, symbol, note form, and how well all that is known.
struct Card {
  std::vector<const index::Instrument*> rows; ///< Best first; none where the index has nothing.
  std::optional<notation::AdoptedText> text;  ///< A resolution or decision, also one that is not known.
  std::string symbol;
  std::string name;                    ///< Heads the card where nothing better does.
  std::vector<std::string> places;     ///< Where else the draft names it.
};
void describe(const Card& card, model::Profile profile, const Settings& settings, Prose& out);

/// One line on a citation in a list: what it is, its title and date.
[[nodiscard]] std::string one_line_on(const Card& card);

/// How well a row is known, and by whom: "adopted text (built in)".
[[nodiscard]] std::string evidence_in_words(const index::Instrument& row);

/// The card of one row of the index.
[[nodiscard]] Card card_of(const index::Instrument& row);

} // namespace unres::features
