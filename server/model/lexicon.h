#pragma once

#include "text/offset.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::model {

/// Whose text it is. The Security Council's is a dialect of its own.
enum class Profile : std::uint8_t { ga, ecosoc, hrc, sc };

inline constexpr std::size_t profile_count = 4;

/// Which part of a resolution a phrase opens.
enum class Part : std::uint8_t { preamble, operative };

/// An opening phrase that adopted texts use, without Also and Further.
struct Phrase {
  std::string_view text;
  /// Paragraphs it opens in the adopted texts counted, by Profile.
  std::array<std::uint16_t, profile_count> uses;

  [[nodiscard]] int uses_in(Profile profile) const { return uses[static_cast<std::size_t>(profile)]; }
  [[nodiscard]] int total() const { return uses[0] + uses[1] + uses[2] + uses[3]; }
};

/// All phrases of a part, most used first.
[[nodiscard]] const std::vector<Phrase>& phrases(Part part);

/// The longest phrase that `words` (lower case, single spaces, each entry one word) begins with, and
/// how many of them it takes.
struct PhraseMatch {
  const Phrase* phrase = nullptr;
  std::size_t words = 0;
};
[[nodiscard]] PhraseMatch longest_phrase(Part part, const std::vector<std::string_view>& words);

/// The form of an opening verb, by the verbs that the phrases attest ("request" in any case).
enum class VerbForm : std::uint8_t {
  unknown,
  finite,     ///< Requests
  participle, ///< Requesting
  base,       ///< Request
};
[[nodiscard]] VerbForm form_of(std::string_view word);

/// The third person singular and the present participle of an attested verb in any form.
struct VerbForms {
  std::string finite;
  std::string participle;
};
[[nodiscard]] std::optional<VerbForms> forms_of(std::string_view word);

/// The known phrase of a part nearest to `words`, where it is near enough to be what was meant.
[[nodiscard]] const Phrase* nearest_phrase(Part part, std::string_view words);

} // namespace unres::model
