#include "cli/places.h"

#include "support/utf8.h"

#include <algorithm>

namespace unres::cli {

Place Places::counted_from(Place place, text::Offset known, text::Offset offset) const {
  const std::size_t line = document_.lines().line_of(offset);
  const text::Offset start = document_.lines().start(line);
  if (line + 1 != place.line || known > offset || known < start) {
    place = {line + 1, 1};
    known = start;
  }
  place.column += utf8::count(document_.slice({known, offset}));
  return place;
}

Place Places::at(text::Offset offset) {
  offset = std::min(offset, static_cast<text::Offset>(document_.text().size()));
  last_ = counted_from(last_, offset_, offset);
  offset_ = offset;
  return last_;
}

Place Places::end_of(text::Range range) const {
  const auto size = static_cast<text::Offset>(document_.text().size());
  return counted_from(last_, offset_, std::min(range.end, size));
}

} // namespace unres::cli
