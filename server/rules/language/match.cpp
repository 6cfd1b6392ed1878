// How a row of terms.inc is found in a text.
#include "rules/language/lookup.h"
#include "rules/scan.h"

namespace unres::rules::language {
namespace {

// What verbs in -ise and the nouns of them end in behind the s.
constexpr std::array<std::string_view, 13> endings{"e",   "es",    "ed",     "er",      "ers",      "ing", "ings",
                                                   "able", "ation", "ations", "ational", "ationally", "ment"};

bool same(char a, char b) { return folded[static_cast<unsigned char>(a)] == folded[static_cast<unsigned char>(b)] && is_ascii_letter(b); }

std::size_t end_of_marks(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == '*' || text[at] == '_'))
    ++at;
  return at;
}

// The end of the space between two words, with the marks on both its sides; `at` where there is none.
std::size_t end_of_joint(std::string_view text, std::size_t at) {
  const std::size_t space = end_of_marks(text, at);
  std::size_t end = space;
  while (const std::size_t size = space_at(text, end))
    end += size;
  return end == space ? at : end_of_marks(text, end);
}

// The end of one character of a pattern in the text; `at` where something else stands there.
std::size_t end_of(std::string_view text, std::size_t at, char wanted, bool cased) {
  switch (wanted) {
  case ' ':
    return end_of_joint(text, at);
  case '-':
    return at + hyphen_at(text, at);
  default:
    if (at < text.size() && (text[at] == wanted || (!cased && same(text[at], wanted))))
      return at + 1;
    return at;
  }
}

bool may_end_in(char kind, std::string_view ending) {
  switch (kind) {
  case '+':
    return ending.empty() || lower(ending) == "s";
  case '~':
    return std::find(endings.begin(), endings.end(), lower(ending)) != endings.end();
  case '*':
    return true;
  default:
    return ending.empty();
  }
}

} // namespace

Hit match_at(std::string_view block, std::size_t at, const Term& term) {
  std::string_view pattern = term.wrong;
  if (at >= block.size() || !(block[at] == pattern.front() || same(block[at], pattern.front())))
    return {}; // Most rows that share a slot.
  char kind = 0;
  if (pattern.ends_with('+') || pattern.ends_with('~') || pattern.ends_with('*')) {
    kind = pattern.back();
    pattern.remove_suffix(1);
  }
  std::size_t end = at;
  for (const char wanted : pattern) {
    const std::size_t next = end_of(block, end, wanted, term.cased());
    if (next == end)
      return {};
    end = next;
  }
  Scan scan{block, end};
  if (!may_end_in(kind, scan.take_letters()) || scan.word_goes_on())
    return {};
  return {&term, {static_cast<text::Offset>(at), scan.at()}, static_cast<text::Offset>(end)};
}

} // namespace unres::rules::language
