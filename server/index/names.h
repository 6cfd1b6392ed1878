#pragma once

#include "index/instrument.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::index {

/// Treaties and instruments by their full names, so that a text can be read for them at every keystroke.
class Names {
public:
  explicit Names(std::vector<Instrument> rows);

  /// A full name in a text.
  struct Match {
    std::size_t begin = 0;
    std::size_t end = 0;
    const Instrument* row = nullptr; ///< Lives as long as the names.
  };
  /// The longest full name that stands in `text` with its first name word (see notation::is_name_word) at `word`.
  /// Its capitals are the text's; any white space is one space.
  [[nodiscard]] std::optional<Match> at(std::string_view text, std::size_t word) const;

private:
  struct Name {
    std::string rest;   ///< From the name word on,
    std::string before; ///< and what stands before it, with its space.
    std::uint32_t row = 0;
  };

  void add(std::string_view name, std::uint32_t row);

  std::vector<Instrument> rows_;
  std::vector<Name> names_; ///< Sorted by `rest`.
};

} // namespace unres::index
