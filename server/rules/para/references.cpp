#include "rules/para/references.h"

#include "rules/inline_text.h"

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
  static constexpr std::array names{std::string_view{"bis"}, std::string_view{"ter"},
                                    std::string_view{"quater"}};
  const std::size_t space = space_at(text, at);
  std::size_t begin = at + space;
  const std::size_t emphasis = has_at(text, begin, "*") ? 1 : 0;
  begin += emphasis;
  for (std::size_t i = 0; space > 0 && i < names.size(); ++i) {
    const std::size_t end = begin + names[i].size();
    if (has_at(text, begin, names[i]) && ends_word(text, end)) {
      at = end + (emphasis > 0 && has_at(text, end, "*") ? 1 : 0);
      return static_cast<std::uint8_t>(i + 2);
    }
  }
  return 0;
}

// The letters in parentheses from `at` on: their end.
std::size_t read_subs(std::string_view text, std::size_t at, ReferenceItem& item) {
  for (;;) {
    const std::size_t space = space_at(text, at);
    const std::string_view letters = letters_in_parentheses(text, at + space);
    if (letters.empty())
      return at;
    if (space == 0)
      item.tight.push_back(static_cast<Offset>(at));
    item.subs.emplace_back(letters);
    at += space + letters.size() + 2;
  }
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
  item.range = {begin, static_cast<Offset>(read_subs(text, at, item))};
  return item;
}

ReferenceItem read_lettered_item(std::string_view text, Offset begin) {
  ReferenceItem item;
  const std::size_t end = read_subs(text, begin, item);
  item.tight.clear(); // The word before has its space.
  item.range = {begin, static_cast<Offset>(end)};
  return item;
}

bool begins_number(std::string_view text, std::size_t at) { return at < text.size() && is_ascii_digit(text[at]); }
bool begins_letters(std::string_view text, std::size_t at) { return !letters_in_parentheses(text, at).empty(); }

// The place of the next item of a list, or 0 where the list ends.
Offset next_item(std::string_view text, std::size_t at, bool (*begins)(std::string_view, std::size_t)) {
  static constexpr std::array joints{std::string_view{", and "}, std::string_view{", "},
                                     std::string_view{" and "},  std::string_view{" or "},
                                     std::string_view{" to "},   std::string_view{"–"}};
  for (const std::string_view joint : joints)
    if (has_at(text, at, joint) && begins(text, at + joint.size()))
      return static_cast<Offset>(at + joint.size());
  return 0;
}

void read_direction(std::string_view text, Reference& reference) {
  const std::size_t word = reference.range.end + space_at(text, reference.range.end);
  for (const auto& [name, direction] : {std::pair{std::string_view{"above"}, Direction::above},
                                        {std::string_view{"below"}, Direction::below}}) {
    if (word == reference.range.end || !has_at(text, word, name) ||
        !ends_word(text, word + name.size()))
      continue;
    reference.direction = direction;
    reference.range.end = static_cast<Offset>(word + name.size());
  }
}

Reference read_list(std::string_view text, Offset at, bool (*begins)(std::string_view, std::size_t),
                    ReferenceItem (*read)(std::string_view, Offset)) {
  Reference reference;
  reference.range = {at, at};
  if (!begins(text, at))
    return reference;
  for (Offset next = at; next != 0;) {
    reference.items.push_back(read(text, next));
    reference.range.end = reference.items.back().range.end;
    next = next_item(text, reference.range.end, begins);
  }
  read_direction(text, reference);
  return reference;
}

} // namespace

Reference read_reference(std::string_view text, Offset at) { return read_list(text, at, begins_number, read_item); }

Reference read_letters(std::string_view text, Offset at) {
  return read_list(text, at, begins_letters, read_lettered_item);
}

Whose whose(std::string_view text, std::size_t end, Direction direction) {
  const auto follows = [&](std::string_view words) { return end_of_words(text, end, words) > 0; };
  if (direction != Direction::none || follows(" of the present ") || follows(" of this resolution") ||
      follows(" to the present ") || follows(" to this resolution"))
    return Whose::own;
  for (const std::string_view other : {" of ", ", of ", " to its ", " to the ", " to resolution ", " thereof", " thereto"})
    if (follows(other))
      return Whose::other;
  return Whose::open;
}

Offset end_of_words(std::string_view text, std::size_t at, std::string_view words) {
  for (const char c : words) {
    const std::size_t size = c == ' ' ? space_at(text, at) : at < text.size() && text[at] == c ? 1 : 0;
    if (size == 0)
      return 0;
    at += size;
  }
  return static_cast<Offset>(at);
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
