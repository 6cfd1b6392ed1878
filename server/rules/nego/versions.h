#pragma once

#include "rules/paragraphs.h"

#include <array>
#include <map>
#include <vector>

namespace unres::rules::nego {

/// bis is at 2; "" at 0 and 1.
inline constexpr std::array<std::string_view, 11> latin_words{"", "", "bis", "ter", "quater", "quinquies", "sexies", "septies",
                                                              "octies", "novies", "decies"};

/// The label of a version of a paragraph, as in "4 bis." or "OP3 alt 2".
struct Version {
  text::Range label;       ///< In the text.
  Role role = Role::operative;
  std::uint32_t number = 0;
  std::uint8_t latin = 0;  ///< 2 for bis, 1 for alt.
  text::Range word;        ///< The Latin word or "alt", in the text.
  std::uint32_t alt = 0;   ///< 2 in "alt 2"; 0 for none.
};

/// The versions of each paragraph of a scope that has some beside the first, in the order of the text, by part and
/// number. A paragraph of which no more than the label is typed is left out.
using Versions = std::map<std::pair<Role, std::uint32_t>, std::vector<Version>>;
[[nodiscard]] Versions versions(const workspace::Document& document, const model::Scope& scope);

} // namespace unres::rules::nego
