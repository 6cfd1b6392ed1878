#include "rules/structure/dates.h"

#include "model/lexicon.h"
#include "notation/date.h"
#include "support/characters.h"

#include <array>

namespace unres::rules::structure {
namespace {


constexpr std::array months{"january", "february", "march",     "april",   "may",      "june",
                            "july",    "august",   "september", "october", "november", "december"};

struct Token {
  std::string_view text;
  std::size_t begin = 0;
};

// The next run of letters or of digits from `at`.
Token next_token(std::string_view text, std::size_t at) {
  while (at < text.size() && !is_ascii_digit(text[at]) && !is_ascii_letter(text[at]))
    ++at;
  std::size_t end = at;
  if (end < text.size()) {
    const bool digits = is_ascii_digit(text[end]);
    while (end < text.size() && (digits ? is_ascii_digit(text[end]) : is_ascii_letter(text[end])))
      ++end;
  }
  return {text.substr(at, end - at), at};
}

int number_of(std::string_view digits) {
  int number = 0;
  for (const char c : digits.substr(0, 4))
    number = number * 10 + (c - '0');
  return number;
}

int month_of(std::string_view word) {
  const std::string wanted = lower(word);
  for (std::size_t i = 0; i < months.size(); ++i) {
    const std::string_view month = months[i];
    if (wanted == month || wanted == month.substr(0, 3) || (wanted == "sept" && i == 8))
      return static_cast<int>(i) + 1;
  }
  return 0;
}

bool is_suffix(std::string_view word) {
  return word == "st" || word == "nd" || word == "rd" || word == "th" || word == "of" ||
         word == "the";
}

} // namespace

std::optional<DateAt> find_date(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_ascii_digit(text[at]) || (at > 0 && is_ascii_digit(text[at - 1])))
      continue;
    const auto date = notation::read_date(text.substr(at));
    if (!date)
      continue;
    const Token day = next_token(text, at);
    const Token month = next_token(text, day.begin + day.text.size());
    const Token last = next_token(text, month.begin + month.text.size());
    return DateAt{
        *date,
        {static_cast<text::Offset>(at), static_cast<text::Offset>(last.begin + last.text.size())}};
  }
  return std::nullopt;
}

std::optional<DateAt> find_loose_date(std::string_view text) {
  DateAt out;
  bool begun = false;
  for (Token token = next_token(text, 0); !token.text.empty();
       token = next_token(text, token.begin + token.text.size())) {
    bool taken = true;
    if (const int month = is_ascii_letter(token.text[0]) ? month_of(token.text) : 0)
      out.date.month = month;
    else if (is_ascii_digit(token.text[0]) && token.text.size() <= 2)
      out.date.day = number_of(token.text);
    else if (is_ascii_digit(token.text[0]) && token.text.size() == 4)
      out.date.year = number_of(token.text);
    else
      taken = begun && is_suffix(token.text);
    if (!taken) {
      out = {};
      begun = false;
      continue;
    }
    if (!begun)
      out.range.begin = static_cast<text::Offset>(token.begin);
    begun = true;
    out.range.end = static_cast<text::Offset>(token.begin + token.text.size());
    if (out.date.day > 0 && out.date.day < 32 && out.date.month > 0 && out.date.year > 0)
      return out;
  }
  return std::nullopt;
}

} // namespace unres::rules::structure
