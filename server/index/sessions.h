#pragma once

#include "notation/body.h"
#include "notation/date.h"
#include "notation/number.h"
#include "notation/symbol.h"

#include <optional>

namespace unres::index {

/// The days within which something can have been adopted, both included.
struct Window {
  notation::Date first;
  notation::Date last;

  [[nodiscard]] bool has(const notation::Date& date) const { return first <= date && date <= last; }
};

/// When a body adopts texts under a number, as far as the session or the year tells; nothing where it
/// does not, and for sessions not held yet.
[[nodiscard]] std::optional<Window> adoption_window(notation::Body body, const notation::Number& number);

/// The year of a resolution of the Security Council, whose numbers run on; nothing for numbers above
/// those known.
[[nodiscard]] std::optional<int> council_year(int number);

/// The first and last number of the Security Council in a year.
struct NumberRange {
  int first = 0;
  int last = 0;
};
[[nodiscard]] std::optional<NumberRange> council_numbers(int year);

/// Whether a number of a body is one of a resolution or of a decision, where the ranges tell them
/// apart; nothing where they do not.
[[nodiscard]] std::optional<notation::TextKind> kind_of(notation::Body body, const notation::Number& number);

} // namespace unres::index
