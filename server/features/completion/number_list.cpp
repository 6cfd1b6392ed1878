#include "features/completion/number_list.h"

#include "notation/scanner.h"
#include "support/characters.h"

namespace unres::features {
namespace {

using notation::Scanner;

bool is_roman(char c) { return c == 'I' || c == 'V' || c == 'X' || c == 'L'; }
bool is_digit(char c) { return is_ascii_digit(c); }

// The beginning of a number and nothing else: "", "7", "77/2", "S-3", "1373 (20", "217 A (I".
bool is_begun_number(std::string_view text) {
  Scanner in{text};
  const bool special = in.take("S-") || in.take("ES-");
  const std::string_view digits = in.take_while(is_digit);
  if (digits.empty())
    return in.rest().empty() || (!special && (in.rest() == "S" || in.rest() == "E" || in.rest() == "ES"));
  if (digits.size() > 4)
    return false;
  if (in.take("/")) {
    in.take_while(is_digit);
    return in.rest().empty();
  }
  if (in.take(" ") && in.rest().size() > 1 && is_ascii_upper(in.rest().front()) && in.rest()[1] == ' ')
    in.back_to(in.at() + 2);
  if (in.take("(")) {
    if (!in.take("S-"))
      in.take("ES-");
    if (in.take_while(is_digit).empty())
      in.take_while(is_roman);
    in.take(")");
  }
  return in.rest().empty();
}

// ", entitled “…”" at the beginning of a text, and how long it is.
std::size_t title_at(std::string_view text) {
  const bool titled = text.starts_with(", entitled “") || text.starts_with(" entitled “");
  const std::size_t close = titled ? text.find("”") : std::string_view::npos;
  return close == std::string_view::npos ? 0 : close + std::string_view{"”"}.size();
}

} // namespace

std::size_t date_at(std::string_view text) {
  Scanner in{text};
  const auto take_space = [&] { return in.take_space(); };
  const bool shaped = take_space() && in.take("of") && take_space() && in.take_digits(2) && take_space() &&
                      !in.take_while(is_ascii_letter).empty() && take_space() && in.take_digits(4);
  return shaped ? in.at() : 0;
}

std::optional<NumberList> read_number_list(std::string_view text) {
  NumberList out;
  Scanner in{text};
  if (!in.take(" "))
    return std::nullopt;
  if (!in.take("No. "))
    in.take("Nos. ");
  for (;;) {
    if (is_begun_number(in.rest())) {
      out.typed = in.rest();
      return out;
    }
    const auto item = notation::match_number(in.rest());
    if (!item)
      return std::nullopt;
    out.items.push_back(item->number);
    in.back_to(in.at() + item->size);
    in.back_to(in.at() + date_at(in.rest()));
    in.back_to(in.at() + title_at(in.rest()));
    if (!in.take(", and ") && !in.take(" and ") && !in.take(", ") && !in.take(" or "))
      return std::nullopt;
  }
}

} // namespace unres::features
