#include "rules/para/references.h"

#include "rules/inline_text.h"
#include "rules/nego/versions.h"

#include <array>

namespace unres::rules {
namespace {

using text::Offset;

bool ends_word(std::string_view text, std::size_t at) {
  return at >= text.size() || !is_word_byte(text[at]);
}

// "(b)" or "(ii)" at `at`: the letters; empty for anything else.
std::string_view letters_in_parentheses(std::string_view text, std::size_t at) {
  if (!has_at(text, at, "("))
    return {};
  std::size_t end = at + 1;
  while (end < text.size() && text[end] >= 'a' && text[end] <= 'z')
    ++end;
  const std::size_t size = end - at - 1;
  return size > 0 && size <= 5 && has_at(text, end, ")") ? text.substr(at + 1, size)
                                                         : std::string_view{};
}

std::uint8_t latin_at(std::string_view text, std::size_t& at) {
  constexpr const auto& names = nego::latin_words;
  const std::size_t space = space_at(text, at);
  std::size_t begin = at + space;
  const std::size_t emphasis = has_at(text, begin, "*") ? 1 : 0;
  begin += emphasis;
  for (std::size_t i = 2; space > 0 && i < names.size(); ++i) {
    const std::size_t end = begin + names[i].size();
    if (has_at(text, begin, names[i]) && ends_word(text, end)) {
      at = end + (emphasis > 0 && has_at(text, end, "*") ? 1 : 0);
      return static_cast<std::uint8_t>(i);
    }
  }
  return 0;
}

ReferenceItem read_item(std::string_view text, Offset begin) {
  ReferenceItem item;
  std::size_t at = begin;
  for (; at < text.size() && is_ascii_digit(text[at]) && item.number < 1'000'000; ++at)
    item.number = item.number * 10 + static_cast<std::uint32_t>(text[at] - '0');
  if (has_at(text, at, ".") && at + 1 < text.size() && text[at + 1] >= 'a' && text[at + 1] <= 'z' &&
      ends_word(text, at + 2)) {
    item.dotted = {static_cast<Offset>(at), static_cast<Offset>(at + 2)};
    at += 2;
  }
  item.latin = latin_at(text, at);
  for (;;) {
    const std::size_t space = space_at(text, at);
    const std::string_view letters = letters_in_parentheses(text, at + space);
    if (letters.empty())
      break;
    if (space == 0)
      item.tight.push_back(static_cast<Offset>(at));
    item.subs.emplace_back(letters);
    at += space + letters.size() + 2;
  }
  item.range = {begin, static_cast<Offset>(at)};
  return item;
}

// The place of the next number of a list, or 0 where the list ends.
Offset next_item(std::string_view text, std::size_t at) {
  static constexpr std::array joints{std::string_view{", and "}, std::string_view{", "},
                                     std::string_view{" and "},  std::string_view{" or "},
                                     std::string_view{" to "},   std::string_view{"–"}};
  for (const std::string_view joint : joints)
    if (has_at(text, at, joint) && at + joint.size() < text.size() &&
        is_ascii_digit(text[at + joint.size()]))
      return static_cast<Offset>(at + joint.size());
  return 0;
}

} // namespace

Reference read_reference(std::string_view text, Offset at) {
  Reference reference;
  reference.range = {at, at};
  if (at >= text.size() || !is_ascii_digit(text[at]))
    return reference;
  for (Offset next = at; next != 0;) {
    reference.items.push_back(read_item(text, next));
    reference.range.end = reference.items.back().range.end;
    next = next_item(text, reference.range.end);
  }
  const std::size_t word = reference.range.end + space_at(text, reference.range.end);
  for (const auto& [name, direction] : {std::pair{std::string_view{"above"}, Direction::above},
                                        {std::string_view{"below"}, Direction::below}}) {
    if (word == reference.range.end || !has_at(text, word, name) ||
        !ends_word(text, word + name.size()))
      continue;
    reference.direction = direction;
    reference.range.end = static_cast<Offset>(word + name.size());
  }
  return reference;
}

Offset end_of_numeral(std::string_view text, Offset at) {
  Offset end = at;
  while (end < text.size() && is_ascii_digit(text[end]))
    ++end;
  if (end > at)
    return ends_word(text, end) ? end : at;
  while (end < text.size() && std::string_view{"IVXLC"}.find(text[end]) != std::string_view::npos)
    ++end;
  return ends_word(text, end) ? end : at;
}

} // namespace unres::rules
