#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace unres::features {

/// How well a name fits what was typed, best first.
enum class NameFit : std::uint8_t {
  begins,      ///< The name begins with it.
  at_word,     ///< It stands at the beginning of a word,
  within,      ///< or anywhere.
  word_starts, ///< Its letters are beginnings of words, in order: "declamp" in "Decides to keep the lamps".
  scattered,   ///< Its characters stand in the name in order.
};

/// What is typed to find names by: small letters, capitals and white space make no difference.
class FuzzyQuery {
public:
  explicit FuzzyQuery(std::string_view typed);

  [[nodiscard]] bool empty() const { return words_.empty(); }
  /// Nothing where the name does not fit. Scattered characters fit where `scattered` is true: in long names
  /// almost anything stands scattered.
  [[nodiscard]] std::optional<NameFit> fit(std::string_view name, bool scattered) const;

private:
  std::string words_; ///< In small letters, with single spaces,
  std::string letters_; ///< and without spaces.
  std::array<std::uint64_t, 256> places_{}; ///< Of each character among the letters, as bits.
};

} // namespace unres::features
