#pragma once

#include "model/resolution.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace unres::preview {

/// How words are set. Flags of `Piece::look`.
namespace look {
inline constexpr std::uint8_t italic = 1;
inline constexpr std::uint8_t bold = 2;
inline constexpr std::uint8_t inserted = 4;
inline constexpr std::uint8_t deleted = 8;
inline constexpr std::uint8_t proposer = 16; ///< Of a change: "EU:".
inline constexpr std::uint8_t number = 32;   ///< The label of a paragraph, the number before a title.
} // namespace look

/// Words of a block that are set alike, or one of its note calls.
struct Piece {
  text::Range range; ///< Relative to the block.
  std::uint8_t look = 0;
  const model::NoteCall* call = nullptr; ///< Borrowed from the facts.
};

/// Which opening phrase is set in italics, marked or not.
enum class Opens : std::uint8_t { nothing, preambular, operative };

/// What a reader of the issued text sees of a block behind its label, in order: no marks, no targets of links, no
/// comments. `block` is its own bytes.
[[nodiscard]] std::vector<Piece> read_pieces(std::string_view block, const model::Facts& facts, Opens opens);

/// As `read_pieces`, the label before them, with a bracket that opens before it.
[[nodiscard]] std::vector<Piece> read_labelled(std::string_view block, const model::Facts& facts, Opens opens);

} // namespace unres::preview
