#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::notation {

/// One part of a symbol between slashes: the "C.3" of A/C.3/77/L.12.
struct SymbolPart {
  std::string_view text;
  std::string_view letters; ///< "C"; empty where it begins with a figure.
  bool dot = false;         ///< A dot follows the letters.
  std::string_view rest;    ///< "3"

  /// The number that the part is, or nothing: 77 for "77", nothing for "C.3" and "12A".
  [[nodiscard]] std::optional<int> number() const;
};

/// A symbol of one organ: half of A/77/268-S/2022/600, else the whole.
struct SymbolHalf {
  std::string_view root;
  std::vector<SymbolPart> parts; ///< After the root.
};

/// Takes a symbol apart. The parts borrow from `symbol`.
[[nodiscard]] std::vector<SymbolHalf> halves_of(std::string_view symbol);

/// True for the roots of the United Nations: the rules below are theirs.
[[nodiscard]] bool is_united_nations_root(std::string_view root);

/// The symbol with the dots that its parts have: "A/C.3/77/L.12" for "A/C3/77/L12", "A/HRC/54/L.5" for
/// "A/HRC.54/L.5".
[[nodiscard]] std::string with_dots(std::string_view symbol);

/// The symbol with its letters as symbols have them: "A/77/L.12/Rev.1" for "A/77/l.12/REV.1", and
/// "A/S-32/1" for "A/S32/1".
[[nodiscard]] std::string with_letters(std::string_view symbol);

/// What is wrong with the session or year of a symbol, in words; nothing where it may be right.
[[nodiscard]] std::optional<std::string> session_fault(const SymbolHalf& half);

/// True where a corrigendum comes before an addendum or a revision.
[[nodiscard]] bool is_out_of_order(const SymbolHalf& half);

} // namespace unres::notation
