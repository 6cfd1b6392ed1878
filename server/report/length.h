#pragma once

#include "report/places.h"

#include <string>
#include <vector>

namespace unres::report {

/// How long a text is.
struct Length {
  struct Long {
    Place place;
    std::size_t words = 0; ///< With its sub-paragraphs.
  };
  std::size_t preamble_words = 0;
  std::size_t operative_words = 0; ///< Sub-paragraphs and what stands between paragraphs among them.
  std::size_t annex_words = 0;
  std::size_t preambular = 0;
  std::size_t operative = 0;
  std::size_t subparagraphs = 0;
  std::size_t annex = 0; ///< Paragraphs of annexes, of any level.
  std::vector<Long> longest; ///< The longest paragraphs, longest first.

  [[nodiscard]] std::size_t words() const { return preamble_words + operative_words; }
};

[[nodiscard]] Length read_length(const workspace::Document& document, const Places& places);

} // namespace unres::report
