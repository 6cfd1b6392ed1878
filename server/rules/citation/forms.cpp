#include "rules/citation/forms.h"

#include "notation/scanner.h"

namespace unres::rules::citation {
namespace {

using notation::Scanner;

// "A", "A and B", "A to D", "A, B and D".
std::string_view take_letters(Scanner& in) {
  const std::string_view rest = in.rest();
  const auto letter = [&] {
    const std::size_t before = in.at();
    if (in.rest().empty() || !is_ascii_upper(in.rest().front()))
      return false;
    in.take(in.rest().substr(0, 1));
    if (!in.word_goes_on())
      return true;
    in.back_to(before);
    return false;
  };
  const std::size_t begin = in.at();
  if (!letter())
    return {};
  for (std::size_t end = in.at();; end = in.at()) {
    const bool joined = (in.take(", ") || in.take(" and ") || in.take(" to ")) && letter();
    if (!joined) {
      in.back_to(end);
      return rest.substr(0, end - begin);
    }
  }
}

// After letters that a number without them would leave to the next word.
bool ends_letters(std::string_view rest) {
  for (const std::string_view next : {",", ";", ".", ":", ")", " of ", " and ", " on "})
    if (rest.starts_with(next))
      return true;
  return false;
}

bool is_roman_digit(char c) { return std::string_view{"IVXLC"}.find(c) != std::string_view::npos; }

} // namespace

std::optional<Mended> without_no(std::string_view rest) {
  Scanner in{rest};
  if (!in.take("No. ") && !in.take("Nos. "))
    return std::nullopt;
  const auto match = notation::match_number(in.rest());
  if (!match || match->number.form == notation::NumberForm::bare)
    return std::nullopt;
  return Mended{in.at() + match->size, notation::written(match->number)};
}

std::optional<Mended> without_year(std::string_view rest) {
  const auto match = notation::match_number(rest);
  if (!match || match->number.form != notation::NumberForm::session)
    return std::nullopt;
  Scanner in{rest};
  in.back_to(match->size);
  in.take(" ");
  if (!in.take("(") || in.take_digits(4).value_or(0) < 1946 || !in.take(")"))
    return std::nullopt;
  return Mended{in.at(), notation::written(match->number)};
}

std::optional<Mended> with_spaced_letter(std::string_view rest, notation::NumberForm form) {
  Scanner in{rest};
  in.take("ES-") || in.take("S-");
  if (!in.take_digits(4) || !in.take("/") || !in.take_digits(3) || in.rest().empty())
    return std::nullopt;
  const std::string number{rest.substr(0, in.at())};
  if (!is_ascii_upper(in.rest().front()))
    return std::nullopt;
  const std::string_view letter = take_letters(in);
  const auto read = letter.empty() ? std::nullopt : notation::read_number(number + " " + std::string{letter});
  if (!read || read->form != form)
    return std::nullopt;
  return Mended{in.at(), notation::written(*read)};
}

std::optional<Mended> with_roman_session(std::string_view rest) {
  Scanner in{rest};
  const auto number = in.take_digits(4);
  if (!number)
    return std::nullopt;
  in.take(" ");
  std::string letters{take_letters(in)};
  in.take(" ");
  const std::size_t parenthesis = in.at();
  if (!in.take("("))
    return std::nullopt;
  in.take("ES-") || in.take("S-");
  if (in.take_while(is_roman_digit).empty() || !in.take(")"))
    return std::nullopt;
  const std::string session{rest.substr(parenthesis, in.at() - parenthesis)};
  if (letters.empty()) {
    const std::size_t end = in.at();
    in.take(" ");
    letters = take_letters(in);
    if (letters.empty() || !ends_letters(in.rest())) {
      in.back_to(end);
      letters.clear();
    }
  }
  const std::string wanted = std::to_string(*number) + " " + letters + (letters.empty() ? "" : " ") + session;
  if (wanted == rest.substr(0, in.at()) || !notation::read_number(wanted))
    return std::nullopt;
  return Mended{in.at(), wanted};
}

} // namespace unres::rules::citation
