#pragma once

#include "rules/inline_text.h"

namespace unres::rules {

/// The letters of "(ABC)" at a parenthesis: two capitals or more, perhaps with figures and hyphens, and no roman
/// number. Empty for anything else.
[[nodiscard]] inline std::string_view abbreviation_at(std::string_view text, std::size_t parenthesis) {
  const auto is_letter = [](char c) { return is_ascii_upper(c) || is_ascii_digit(c) || c == '-'; };
  std::size_t end = parenthesis + 1;
  while (end < text.size() && is_letter(text[end]))
    ++end;
  const std::string_view letters = text.substr(parenthesis + 1, end - parenthesis - 1);
  const bool begins = letters.size() > 1 && is_ascii_upper(letters[0]) && is_ascii_upper(letters[1]);
  return begins && has_at(text, end, ")") && letters.find_first_not_of("IVXLC") != std::string_view::npos ? letters : "";
}

} // namespace unres::rules
