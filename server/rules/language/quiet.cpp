#include "rules/language/quiet.h"

#include "rules/inline_text.h"
#include "rules/scan.h"

#include <algorithm>
#include <array>

namespace unres::rules::language {
namespace {

using syntax::Kind;
using text::Offset;
using text::Range;

// Words that stand in the middle of names in small letters.
constexpr std::array<std::string_view, 20> small_words{"a",  "against", "and", "at", "by",   "de",  "for", "from", "his", "in",
                                                       "into", "its",   "la",  "of", "on",   "or",  "the", "to",   "with", "du"};

bool is_small_word(std::string_view word) {
  return std::find(small_words.begin(), small_words.end(), word) != small_words.end();
}

bool is_mark(char c) { return c == '*' || c == '_'; }

} // namespace

bool is_running_text(const BlockView& block) {
  return is_body(block) || block.kind == Kind::annex_paragraph || block.kind == Kind::numbered_paragraph ||
         (block.region == model::Region::annex && block.kind == Kind::subparagraph);
}

bool Quiet::is_quoted(Range place) const { return is_set_apart(block_.facts, place.begin); }

bool Quiet::is_code(Range place) const {
  const bool reference = is_in_reference(block_.facts, place.begin) ||
                         is_within(block_.facts, place.begin, [](Kind kind) { return kind == Kind::note_call; });
  if (reference)
    return true;
  const std::string_view text = block_.text;
  std::size_t begin = place.begin;
  std::size_t end = place.end;
  while (begin > 0 && space_at(text, begin - 1) == 0)
    --begin;
  while (end < text.size() && space_at(text, end) == 0)
    ++end;
  const std::string_view run = text.substr(begin, end - begin);
  for (const std::string_view sign : {"://", "www.", "@", "](", ".org", ".int", ".com"})
    if (run.find(sign) != std::string_view::npos)
      return true;
  return false;
}

bool Quiet::is_house_name(Range place) const {
  const std::string_view text = block_.text;
  for (const std::string& name : options_.house.names)
    if (!name.empty())
      for (std::size_t at = text.find(name); at < place.end; at = text.find(name, at + 1))
        if (at + name.size() > place.begin)
          return true;
  return false;
}

bool Quiet::is_left_alone(Range place) const { return is_quoted(place) || is_code(place) || is_house_name(place); }

bool Quiet::begins_sentence(Range place) const {
  const std::string_view text = block_.text;
  std::size_t at = place.begin;
  while (at > block_.facts.content.begin && (is_mark(text[at - 1]) || is_ascii_space(text[at - 1])))
    --at;
  if (at <= block_.facts.content.begin)
    return true;
  return std::string_view{".:?!"}.find(text[at - 1]) != std::string_view::npos;
}

bool Quiet::is_in_name(Range place) const {
  // The verb that opens a paragraph has its capital from there and is no part of the name that follows.
  const bool opens = block_.facts.lead && block_.facts.lead->contains(place);
  return !opens && (has_name_before(place.begin) || has_name_behind(place.end));
}

bool Quiet::has_name_before(Offset from) const {
  const std::string_view text = block_.text;
  std::size_t at = from;
  for (;;) {
    const std::size_t space = before_space(text, at);
    if (space == at || space <= block_.facts.content.begin || is_mark(text[space - 1]))
      return false; // Behind an emphasised opening phrase a name begins.
    at = space;
    while (at > block_.facts.content.begin && (is_word_byte(text[at - 1]) || text[at - 1] == '-'))
      --at;
    const std::string_view word = text.substr(at, space - at);
    if (word.empty() || (!is_ascii_upper(word.front()) && !is_small_word(word)))
      return false;
    const Range place{static_cast<Offset>(at), static_cast<Offset>(space)};
    if (is_ascii_upper(word.front()))
      return place.begin != block_.facts.opening.first_word.begin && !begins_sentence(place);
  }
}

bool Quiet::has_name_behind(Offset from) const {
  const std::string_view text = block_.text;
  for (Scan scan{text, from}; scan.take_space();) {
    const std::string_view word = scan.take_letters();
    if (word.empty() || !is_small_word(word))
      return !word.empty() && is_ascii_upper(word.front());
  }
  return false;
}

} // namespace unres::rules::language
