#pragma once

#include "index/store/row.h"

#include <span>
#include <vector>

namespace unres::index {

/// What becomes of the rows about one number when another one is told of it.
struct Merge {
  enum class Change : std::uint8_t {
    none,   ///< It says nothing new, or nothing as well known.
    add,    ///< It becomes a row of its own.
    replace ///< It becomes row `target`.
  };
  Change change = Change::none;
  std::size_t target = 0;          ///< In the rows given.
  Instrument instrument;           ///< What is written, where `change` is not `none`.
  std::vector<std::size_t> erased; ///< Rows that it supersedes.
};

/// Decides. Better evidence takes the place of weaker, never the other way round. Of two sources as good
/// as each other that give different dates, both are kept: nobody can say who is wrong. A new edition of
/// the same source replaces the old.
[[nodiscard]] Merge merge(std::span<const Row> rows, const Instrument& incoming, std::string_view format);

} // namespace unres::index
