#pragma once

#include "features/outline.h"
#include "index/instrument.h"

namespace unres::features {

/// What people look for over many texts, flat: the resolutions themselves, their parts, annexes and headings, and
/// their paragraphs by label and first words.
struct FlatSymbol {
  static constexpr std::uint32_t no_container = 0xFFFFFFFF;
  SymbolKind kind = SymbolKind::resolution;
  std::string name; ///< "12. Requests the Secretary-General …"; never empty.
  text::Range range; ///< What to show when it is chosen.
  std::uint32_t container = no_container; ///< Among these: the part, annex or resolution that it stands in.
};

/// In the order of the text. Resolutions are named by their symbol and title.
[[nodiscard]] std::vector<FlatSymbol> workspace_symbols(const workspace::Document& document);

/// "A/RES/79/362", "A/C.2/81/L.14"; the number alone where its body has no symbols; empty for neither.
[[nodiscard]] std::string name_of_unit(const index::Instrument& resolution);

/// The title of a resolution in the text, or its first line.
[[nodiscard]] text::Range title_range(const workspace::Document& document, model::Index unit);

} // namespace unres::features
