#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::notes {

/// What a note cites.
enum class SourceKind : std::uint8_t {
  unknown, ///< Words, an address, or a form that is not known.
  symbol,
  resolution,       ///< Or a decision.
  treaty_series,    ///< United Nations, *Treaty Series*.
  league_series,    ///< League of Nations, *Treaty Series*.
  official_records, ///< Of any organ.
  report,           ///< *Report of the …*, a publication or a symbol.
  outside,          ///< The document of an agency.
  ibid,
};

/// Whose Official Records.
enum class Organ : std::uint8_t { unknown, ga, ecosoc, other };

/// "Seventy-fifth Session, Supplement No. 17", "2016, Supplement No. 10" and the symbol behind it. Places
/// count from the beginning of the words of the note.
struct Supplement {
  std::size_t begin = 0;  ///< The session or the year,
  std::size_t end = 0;    ///< and the end of the supplement's number.
  int session = 0;        ///< Of the General Assembly,
  int year = 0;           ///< or of the Economic and Social Council; 0 for none.
  int number = 0;
  std::size_t number_begin = 0;
  std::string letter = {};        ///< "A" of No. 5A.
  std::size_t symbol_begin = 0; ///< The first symbol in the parentheses behind; empty for none.
  std::size_t symbol_end = 0;
};

/// One source of a note.
struct Source {
  SourceKind kind = SourceKind::unknown;
  std::size_t begin = 0; ///< In the words of the note, "See" included,
  std::size_t end = 0;   ///< and without the mark that ends it.
  std::size_t name = 0;  ///< Where it begins after "See" or "See also".
  std::size_t pinpoint = 0; ///< Where the place within it begins: "chap. I"; `end` for none.
  Organ organ = Organ::unknown; ///< Of Official Records.
  std::optional<Supplement> supplement; ///< Of Official Records and of Ibid. after them.

  [[nodiscard]] bool see() const { return name > begin; }
};

/// The sources of a note from its words, in order. What is in parentheses belongs to what stands before
/// them, and a corrigendum to its document.
[[nodiscard]] std::vector<Source> read_sources(std::string_view words);

/// The word that a place within a source begins with at the beginning of `words`: "chap", "annex", "para";
/// singular, without its stop. Empty for other words.
[[nodiscard]] std::string_view pinpoint_word(std::string_view words);

/// The symbol at the beginning of `words`; empty for none.
[[nodiscard]] std::string_view symbol_at(std::string_view words);

/// "Seventy-fifth Session, Supplement No. 17" or "2016, Supplement No. 10" at `at`, with the symbol behind.
[[nodiscard]] std::optional<Supplement> supplement_at(std::string_view words, std::size_t at);

} // namespace unres::notes
