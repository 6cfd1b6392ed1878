#include "notation/number.h"

#include "notation/roman.h"
#include "notation/scanner.h"
#include "support/characters.h"

#include <bit>

namespace unres::notation {
namespace {

Parts bit_of(char letter) { return Parts{1} << static_cast<unsigned>(letter - 'A'); }

bool take_letter(Scanner& in, char& letter) {
  const std::size_t before = in.at();
  if (in.rest().empty() || !is_ascii_upper(in.rest().front()))
    return false;
  letter = in.rest().front();
  in.take(in.rest().substr(0, 1));
  if (!in.word_goes_on())
    return true;
  in.back_to(before);
  return false;
}

// A letter alone is a part only where it cannot be the article of what follows.
bool ends_part(std::string_view rest) {
  if (rest.empty() || !is_ascii_space(rest.front()))
    return true;
  rest = trimmed(rest);
  if (rest.empty() || rest.front() == '(')
    return true;
  for (const std::string_view word : {"of ", "and ", "to ", "or ", "by ", "in ", "on ", "is ", "was ", "as "})
    if (rest.starts_with(word))
      return true;
  return false;
}

// " A", " A and B", " A to D", " A, B and D". Whether letters follow a space is the caller's to know.
Parts take_parts(Scanner& in) {
  const std::size_t before = in.at();
  char first = 0;
  if (!in.take_space() || !take_letter(in, first)) {
    in.back_to(before);
    return 0;
  }
  Parts parts = bit_of(first);
  char last = first;
  for (;;) {
    const std::size_t here = in.at();
    char next = 0;
    if (in.take(", ") && take_letter(in, next)) {
      parts |= bit_of(next);
      last = next;
      continue;
    }
    in.back_to(here);
    if (in.take_space() && in.take("and") && in.take_space() && take_letter(in, next)) {
      parts |= bit_of(next);
      return parts;
    }
    in.back_to(here);
    if (in.take_space() && in.take("to") && in.take_space() && take_letter(in, next) && next > last) {
      for (char letter = last; letter <= next; ++letter)
        parts |= bit_of(letter);
      return parts;
    }
    in.back_to(here);
    break;
  }
  if (last == first && !ends_part(in.rest())) {
    in.back_to(before);
    return 0;
  }
  return parts;
}

SessionKind take_session_kind(Scanner& in) {
  const std::size_t before = in.at();
  if (in.take("ES") && in.take_hyphen())
    return SessionKind::emergency;
  in.back_to(before);
  if (in.take("S") && in.take_hyphen())
    return SessionKind::special;
  in.back_to(before);
  return SessionKind::regular;
}

bool is_year(int number) { return number >= 1946 && number <= 2099; }

bool is_roman_digit(char c) { return std::string_view{"IVXLC"}.find(c) != std::string_view::npos; }

// 2200 A (XXI) · 1373 (2001): after the number.
bool take_parenthesis(Scanner& in, Number& out) {
  out.parts = take_parts(in);
  const std::size_t before = in.at();
  if (!in.take_space() || !in.take("(")) {
    in.back_to(before);
    return false;
  }
  if (const auto year = in.take_digits(4); year && is_year(*year) && out.parts == 0 && in.take(")")) {
    out.form = NumberForm::year_in_parentheses;
    out.session = static_cast<std::uint16_t>(*year);
    return true;
  }
  out.session_kind = take_session_kind(in);
  const auto value = read_roman(in.take_while(is_roman_digit));
  if (!value || !in.take(")"))
    return false;
  out.form = NumberForm::roman;
  out.session = static_cast<std::uint16_t>(*value);
  return true;
}

// 1/CP.21 · 77/237 A · 2016/18: after the slash.
bool take_after_slash(Scanner& in, int first, Number& out) {
  for (const std::string_view conference : {"CP.", "COP.", "CMA.", "CMP."}) {
    if (!in.take(conference))
      continue;
    const auto session = in.take_digits(2);
    if (!session || in.word_goes_on())
      return false;
    out.form = NumberForm::conference;
    out.number = static_cast<std::uint16_t>(first);
    out.session = static_cast<std::uint16_t>(*session);
    out.tail = conference.substr(0, conference.size() - 1);
    return true;
  }
  const auto second = in.take_digits(4);
  if (!second || in.word_goes_on() || in.rest().starts_with("/"))
    return false;
  if (*second > 999) {
    if (!is_year(*second) || is_year(first))
      return false;
    out.form = NumberForm::year_last;
    out.number = static_cast<std::uint16_t>(first);
    out.session = static_cast<std::uint16_t>(*second);
    return true;
  }
  out.number = static_cast<std::uint16_t>(*second);
  out.session = static_cast<std::uint16_t>(first);
  out.form = out.session_kind == SessionKind::regular && is_year(first) ? NumberForm::year : NumberForm::session;
  if (out.form == NumberForm::session && first > 999)
    return false;
  out.parts = take_parts(in);
  return true;
}

std::optional<Number> take_roman_session(Scanner& in) {
  const auto session = read_roman(in.take_while(is_roman_digit));
  if (!session || !in.take("/"))
    return std::nullopt;
  const auto number = in.take_digits(3);
  if (!number || in.word_goes_on())
    return std::nullopt;
  return Number{.form = NumberForm::roman_session,
                .session = static_cast<std::uint16_t>(*session),
                .number = static_cast<std::uint16_t>(*number)};
}

std::optional<Number> take_number(Scanner& in) {
  Number out;
  out.session_kind = take_session_kind(in);
  const auto first = in.take_digits(4);
  if (!first) {
    in.back_to(0);
    return take_roman_session(in);
  }
  if (in.take("/")) {
    if (take_after_slash(in, *first, out))
      return out;
    return std::nullopt;
  }
  if (out.session_kind != SessionKind::regular)
    return std::nullopt;
  out.number = static_cast<std::uint16_t>(*first);
  const std::size_t after = in.at();
  if (take_parenthesis(in, out))
    return out;
  in.back_to(after);
  out = {.form = NumberForm::bare, .number = static_cast<std::uint16_t>(*first)};
  if (in.take(".")) {
    if (const auto decimal = in.take_digits(2); decimal && !in.word_goes_on()) {
      out.tail = std::to_string(*decimal);
      return out;
    }
    in.back_to(after);
  }
  if (in.word_goes_on() || (in.rest().starts_with(",") && in.rest().size() > 1 && is_ascii_digit(in.rest()[1])))
    return std::nullopt;
  return out;
}

std::string_view prefix_of(SessionKind kind) {
  return kind == SessionKind::emergency ? "ES-" : kind == SessionKind::special ? "S-" : "";
}

std::string with_parts(std::string number, Parts parts) {
  if (parts != 0)
    number += " " + written_parts(parts);
  return number;
}

} // namespace

std::optional<NumberMatch> match_number(std::string_view text) {
  Scanner in{text};
  auto number = take_number(in);
  if (!number)
    return std::nullopt;
  return NumberMatch{std::move(*number), in.at()};
}

std::optional<Number> read_number(std::string_view text) {
  auto match = match_number(text);
  if (!match || match->size != text.size())
    return std::nullopt;
  return std::move(match->number);
}

std::string written_parts(Parts parts) {
  const auto lowest = static_cast<unsigned>(std::countr_zero(parts));
  const auto count = static_cast<unsigned>(std::popcount(parts));
  const Parts run = ((Parts{1} << count) - 1) << lowest;
  const auto letter = [](unsigned bit) { return std::string(1, static_cast<char>('A' + bit)); };
  if (count > 2 && parts == run)
    return letter(lowest) + " to " + letter(lowest + count - 1);
  std::string out;
  unsigned left = count;
  for (unsigned bit = lowest; left > 0; ++bit) {
    if ((parts >> bit & 1U) == 0)
      continue;
    out += out.empty() ? "" : left == 1 ? " and " : ", ";
    out += letter(bit);
    --left;
  }
  return out;
}

std::string written(const Number& number) {
  const std::string serial = std::to_string(number.number);
  const std::string session = std::to_string(number.session);
  switch (number.form) {
  case NumberForm::session:
    return with_parts(std::string{prefix_of(number.session_kind)} + session + "/" + serial, number.parts);
  case NumberForm::year:
    return with_parts(session + "/" + serial, number.parts);
  case NumberForm::roman:
    return with_parts(serial, number.parts) + " (" + std::string{prefix_of(number.session_kind)} +
           roman(number.session) + ")";
  case NumberForm::year_in_parentheses:
    return serial + " (" + session + ")";
  case NumberForm::conference:
    return serial + "/" + number.tail + "." + session;
  case NumberForm::roman_session:
    return roman(number.session) + "/" + serial;
  case NumberForm::year_last:
    return serial + "/" + session;
  case NumberForm::bare:
    break;
  }
  return number.tail.empty() ? serial : serial + "." + number.tail;
}

} // namespace unres::notation
