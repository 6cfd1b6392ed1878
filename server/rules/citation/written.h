#pragma once

#include "rules/citation/forms.h"

/// How numbers are written, whatever the index knows of them.
namespace unres::rules::citation {

/// A place of a block where a number stands or ought to: after the word “resolution”, or after the number
/// before it in a list.
struct Spot {
  const model::CitationList& list;
  const model::Citation* item; ///< The number that was read there; null where none was.
  std::string_view rest;       ///< The words from there on; “No.” before the first number is part of them.
  notation::Body own;          ///< Whose text it is.
  bool first = false;          ///< Nothing stands between it and the word “resolution”.
};

/// Reports what `mend` makes of each spot of a block that is not quoted. What stands at the very end of a
/// block may still be being typed.
void mend_numbers(const BlockView& block, std::optional<Mended> (*mend)(const Spot&), Reporter& reporter);

/// True where the words say that `body` adopted it.
[[nodiscard]] bool is_of(const Spot& spot, notation::Body body);
/// True where the words leave it open or say so.
[[nodiscard]] bool may_be_of(const Spot& spot, notation::Body body);

} // namespace unres::rules::citation
