#pragma once

#include "model/lexicon.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace unres::phrases {

/// What an opening phrase takes.
enum class Object : std::uint8_t {
  addressee,    ///< Somebody who is to act, or is thanked: "Requests the Secretary-General". Also and Further
                ///< count for each addressee.
  thing,        ///< A noun or a clause: "Welcomes the report". Also and Further count whatever it is.
  own_business, ///< An act of the organ itself: "Decides to meet". Counts as a thing does.
};

/// What kind of act it is.
enum class Group : std::uint8_t { request, decision, commitment, authority, note, record, approval, concern };

/// What an opening phrase means and how it goes on.
struct Sense {
  model::Part part = model::Part::operative;
  std::string_view phrase;    ///< Exactly what is italic, without Also and Further.
  Object object = Object::thing;
  std::string_view complements; ///< What may follow, most usual first: see for_each_complement.
  std::uint8_t strength = 1;  ///< 1 a neutral record, 3 a clear opinion or request, 5 the strongest or binding.
  Group group = Group::record;
  std::string_view meaning = {}; ///< One line; empty for a phrase without a row of its own,
  std::string_view varies = {}; ///< which has the phrase that it varies instead.

  /// Neither approves nor disapproves, by decision 55/488 of the General Assembly.
  [[nodiscard]] bool neutral() const { return group == Group::note; }
};

/// The sense of a phrase, in any case and without Also and Further: from the table, or, for another phrase that
/// adopted texts use, from the row that it varies ("Once again requests", "Expresses its very deep concern").
/// Null where neither tells.
[[nodiscard]] const Sense* sense_of(model::Part part, std::string_view phrase);

/// The rows of the table for a part.
[[nodiscard]] const std::vector<Sense>& table(model::Part part);

/// What may follow a bare noun phrase, or an addressee; and an infinitive.
inline constexpr std::string_view bare_noun = "noun";
inline constexpr std::string_view infinitive = "to do";

/// Calls `visit(std::string_view)` for what may follow, most usual first: `bare_noun`, `infinitive`, else the
/// word that must stand there, such as "of" or "that".
template <typename Visit> void for_each_complement(const Sense& sense, Visit&& visit) {
  std::string_view left = sense.complements;
  while (!left.empty()) {
    const std::size_t end = left.find('/');
    visit(left.substr(0, end));
    left = end == std::string_view::npos ? std::string_view{} : left.substr(end + 1);
  }
}

/// True where `word` is one of what may follow.
[[nodiscard]] bool takes(const Sense& sense, std::string_view word);

/// What is used most after it, where that is a word that must be typed: "of" after "Takes note", "to" after
/// "Decides"; empty where a bare noun is as usual.
[[nodiscard]] std::string_view first_word_after(const Sense& sense);

/// The usual phrases of the same kind of act, weakest first; empty where there is no such order.
[[nodiscard]] const std::vector<std::string_view>& ladder_of(const Sense& sense);

/// The next weaker and the next stronger phrase on the ladder; empty at its ends.
struct Neighbours {
  std::string_view weaker;
  std::string_view stronger;
};
[[nodiscard]] Neighbours neighbours_of(const Sense& sense);

} // namespace unres::phrases
