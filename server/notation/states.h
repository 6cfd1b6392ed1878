#pragma once

#include <span>
#include <string>
#include <string_view>

namespace unres::notation {

/// A State that is a Member of the United Nations or an observer.
struct State {
  std::string_view name;       ///< The short name, as lists have it: "Iran (Islamic Republic of)".
  std::string_view in_running; ///< As a sentence has it: "the Islamic Republic of Iran".
};

/// All of them, in English alphabetical order.
[[nodiscard]] std::span<const State> states();

/// The State whose short name this is, or null. A straight apostrophe is as good as a curly one.
[[nodiscard]] const State* find_state(std::string_view name);

/// A name of a State that is not its short name.
struct OtherName {
  enum class Place : unsigned char { anywhere, in_lists };

  std::string_view written;
  std::string_view name;       ///< The short name.
  int until = 0;               ///< The last year in which it was right; 0 for never.
  Place out_of_place = Place::anywhere; ///< Where it may not stand: `in_lists` alone for what a sentence may have.
};

/// All of them, sorted by what is written.
[[nodiscard]] std::span<const OtherName> other_names();

/// The row of a name that is not the short one, or null. An article before it ("the Netherlands") counts for nothing.
[[nodiscard]] const OtherName* find_other_name(std::string_view written);

/// A name as it counts in alphabetical order: letters and spaces, in lower case, without accents, and without what
/// parentheses add. "Türkiye" is "turkiye", "Iran (Islamic Republic of)" is "iran".
[[nodiscard]] std::string alphabetical_key(std::string_view name);

/// The key of the short name of the State that is meant: "South Korea" stands where the Republic of Korea does. A
/// name of former days and what is no State have their own keys.
[[nodiscard]] std::string state_key(std::string_view written);

} // namespace unres::notation
