#pragma once

#include "workspace/document.h"

#include <cstddef>

namespace unres::cli {

/// A place as people count: from 1, columns in code points.
struct Place {
  std::size_t line = 1;
  std::size_t column = 1;

  friend bool operator==(const Place&, const Place&) = default;
};

/// Turns bytes of one text into places. Counting goes on from the place asked for last, so that a
/// line of megabytes with many findings is counted once. Borrows the document.
class Places {
public:
  explicit Places(const workspace::Document& document) : document_(document) {}

  [[nodiscard]] Place at(text::Offset offset);
  /// The end of a range that begins at the place asked for last, without forgetting that place.
  [[nodiscard]] Place end_of(text::Range range) const;

private:
  [[nodiscard]] Place counted_from(Place place, text::Offset known, text::Offset offset) const;

  const workspace::Document& document_;
  Place last_;
  text::Offset offset_ = 0;
};

} // namespace unres::cli
