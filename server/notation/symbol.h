#pragma once

#include "notation/body.h"
#include "notation/number.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace unres::notation {

/// What an adopted text is.
enum class TextKind : std::uint8_t { resolution, decision };

/// A resolution or decision that a symbol names.
struct AdoptedText {
  Body body = Body::unknown;
  TextKind kind = TextKind::resolution;
  Number number;
};

/// The symbol under which a resolution or decision is issued: "A/RES/77/237", "A/RES/57/283B",
/// "A/RES/217(III)", "S/RES/2709(2023)", "E/RES/2016/18", "A/HRC/RES/16/18". Empty for bodies that have none.
[[nodiscard]] std::string symbol_of(Body body, TextKind kind, const Number& number);

/// Reads such a symbol, as symbols are typed and as libraries write them: a space before a
/// parenthesis may be there or not, and part letters may follow in brackets ("A/RES/64/223[A]").
[[nodiscard]] std::optional<AdoptedText> read_adopted_symbol(std::string_view symbol);

/// Where the text of a symbol is found, in one of the six languages ("en", "fr", …).
[[nodiscard]] std::string address_of(std::string_view symbol, std::string_view language);

} // namespace unres::notation
