#include "rules/scan.h"

#include "rules/inline_text.h"

namespace unres::rules {

using syntax::Kind;

std::size_t before_space(std::string_view text, std::size_t at) {
  if (at >= 1 && is_ascii_space(text[at - 1]))
    return at - 1;
  if (at >= 2 && has_at(text, at - 2, "\u00A0"))
    return at - 2;
  return at >= 3 && has_at(text, at - 3, "\u202F") ? at - 3 : at;
}

std::string_view word_before(std::string_view text, std::size_t at) {
  const std::size_t end = before_space(text, at);
  if (end == at)
    return {};
  std::size_t begin = end;
  while (begin > 0 && is_ascii_letter(text[begin - 1]))
    --begin;
  return text.substr(begin, end - begin);
}

bool begins_number(std::string_view text, std::size_t at) {
  if (at == 0)
    return true;
  const std::string_view before = text.substr(0, at);
  if (before.ends_with("\u00A0") || before.ends_with("\u202F") || before.ends_with("\u201C") ||
      before.ends_with("\u2014"))
    return true;
  return !is_word_byte(before.back()) &&
         std::string_view{"./,-:"}.find(before.back()) == std::string_view::npos;
}

int value_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits.substr(0, 9))
    value = value * 10 + (c - '0');
  return value;
}

bool is_reference(Kind kind) {
  switch (kind) {
  case Kind::resolution_number:
  case Kind::document_symbol:
  case Kind::date:
  case Kind::paragraph_reference:
  case Kind::treaty_reference:
  case Kind::official_records:
    return true;
  default:
    return false;
  }
}

bool is_in_reference(const model::Facts& facts, text::Offset at) { return is_within(facts, at, is_reference); }

} // namespace unres::rules
