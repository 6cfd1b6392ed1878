#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::notation {

/// Where a treaty stands in the United Nations *Treaty Series*: "vols. 2225 and 2237, No. 39574".
struct TreatyPlace {
  std::vector<int> volumes;
  std::vector<int> registrations; ///< "Nos. 970–973" has all four.

  friend bool operator==(const TreatyPlace&, const TreatyPlace&) = default;
};

/// Such a place at the beginning of a text, and its parts, in bytes.
struct TreatyMatch {
  TreatyPlace place;
  std::size_t volumes_begin = 0; ///< The numbers of the volumes,
  std::size_t volumes_end = 0;
  std::size_t size = 0; ///< and the end of the whole.
};

/// The place that `text` begins with, from "vol." or "vols." to the last registration number; nothing where
/// it begins with none, and nothing for the League of Nations, whose volumes are Roman. Spaces may be
/// ordinary or U+00A0.
[[nodiscard]] std::optional<TreatyMatch> match_treaty_place(std::string_view text);

/// "vol. 2225, No. 39574", "vols. 2225, 2237 and 2326, Nos. 970–973".
[[nodiscard]] std::string written(const TreatyPlace& place);

/// "2225, 2237 and 2326".
[[nodiscard]] std::string written_list(const std::vector<int>& numbers);

} // namespace unres::notation
