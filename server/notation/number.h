#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace unres::notation {

/// How the number of a resolution or decision is put together (Editorial Manual, Resolutions, I).
enum class NumberForm : std::uint8_t {
  session,             ///< 77/237, S-32/1, ES-11/1
  year,                ///< 2016/18: the Economic and Social Council, the Commission on Human Rights
  roman,               ///< 2200 A (XXI), 3201 (S-VI): the Assembly to 1976, the Council to 1977
  year_in_parentheses, ///< 1373 (2001): the Security Council
  conference,          ///< 1/CP.21, 3/COP.12
  roman_session,       ///< X/2
  year_last,           ///< 6/2019: organizations outside; 1373/2001 is a Council number written wrong
  bare,                ///< 1701, 58.3: what is left where the year or the session is not given
};

enum class SessionKind : std::uint8_t { regular, special, emergency };

/// The lettered parts of a resolution that a number names: bit 0 is A, bit 25 is Z.
using Parts = std::uint32_t;

/// The number of a resolution or decision. Two numbers of one body that are equal name the same text.
struct Number {
  NumberForm form = NumberForm::session;
  SessionKind session_kind = SessionKind::regular;
  std::uint16_t session = 0; ///< The session or the year; 0 for none.
  std::uint16_t number = 0;
  Parts parts = 0;
  std::string tail = {}; ///< "CP" of 1/CP.21, "3" of 58.3; empty else.

  friend auto operator<=>(const Number&, const Number&) = default;

  /// The number without its parts: 64/223 for "64/223 A and B".
  [[nodiscard]] Number whole() const {
    Number out = *this;
    out.parts = 0;
    return out;
  }
};

/// A number at the beginning of a text, and how many bytes it takes.
struct NumberMatch {
  Number number;
  std::size_t size = 0;
};

/// The number that `text` begins with, the longest there is; nothing where it begins with none. Spaces
/// may be ordinary or U+00A0, hyphens ordinary or U+2011. Letters are parts of the number only where a
/// word does not go on ("46/36 A new approach" has none), and only two or more digits, or a form that
/// nothing else has, make a number: "1/2" does not, "5/1" may.
[[nodiscard]] std::optional<NumberMatch> match_number(std::string_view text);

/// Reads a text that is a number and nothing else.
[[nodiscard]] std::optional<Number> read_number(std::string_view text);

/// Writes a number as adopted texts do, with ordinary spaces and hyphens: "64/223 A and B",
/// "3419 A to D (XXX)", "S-32/1".
[[nodiscard]] std::string written(const Number& number);

/// Writes parts as adopted texts do: "A", "A and B", "A to D", "A, B and D".
[[nodiscard]] std::string written_parts(Parts parts);

} // namespace unres::notation
