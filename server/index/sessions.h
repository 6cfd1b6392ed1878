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
/// does not, and for sessions not held yet. Rather too wide than too narrow; a session that is still
/// open ends in the year 9999.
[[nodiscard]] std::optional<Window> adoption_window(notation::Body body, const notation::Number& number);

/// A run of numbers, both ends included.
struct NumberRange {
  int first = 0;
  int last = 0;

  [[nodiscard]] bool has(int number) const { return first <= number && number <= last; }
};

/// The year of a resolution of the Security Council, whose numbers run on; nothing for numbers above
/// those known.
[[nodiscard]] std::optional<int> council_year(int number);

/// The first and last number of the Security Council in a year; for the last year known, the last one
/// seen.
[[nodiscard]] std::optional<NumberRange> council_numbers(int year);

/// The regular sessions of the General Assembly, from 1 to 30, that a number of its first series can be
/// of: 22 for 2300 (XXII), two where it lies near a bound, which are known but for a dozen numbers.
/// Nothing for numbers above the series.
[[nodiscard]] std::optional<NumberRange> assembly_sessions(int number);

/// The session of the General Assembly that is in progress on a day: the last one opened. Nothing
/// before the first and for sessions not opened yet when this was built.
[[nodiscard]] std::optional<int> assembly_session(const notation::Date& date);
/// The day on which a regular session of the General Assembly opened.
[[nodiscard]] std::optional<notation::Date> opening_of(int assembly_session);

/// The highest number of a resolution seen for the session of a number: there may be higher ones, but
/// not many. Known for regular sessions of the Assembly from 31 on and of the Human Rights Council from 6
/// on, as far as they have been seen whole.
[[nodiscard]] std::optional<int> highest_resolution(notation::Body body, const notation::Number& number);

/// Whether a number of a body is one of a resolution or of a decision, where the ranges tell them
/// apart; nothing where they do not.
[[nodiscard]] std::optional<notation::TextKind> kind_of(notation::Body body, const notation::Number& number);

} // namespace unres::index
