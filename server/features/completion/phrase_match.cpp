#include "features/completion/phrase_match.h"

#include "support/characters.h"

#include <algorithm>
#include <string>
#include <vector>

namespace unres::features {
namespace {

constexpr std::size_t shortest_for_later_word = 3;
constexpr std::size_t shortest_for_wrong = 4;
constexpr std::size_t longest_for_beginnings = 12;

// Each letter goes on with the word it stands in, or begins a later one.
bool takes_beginnings(std::string_view typed, std::string_view phrase, std::size_t at, bool in_word) {
  if (typed.empty())
    return true;
  if (in_word && at < phrase.size() && phrase[at] == typed.front() &&
      takes_beginnings(typed.substr(1), phrase, at + 1, true))
    return true;
  for (std::size_t next = phrase.find(' ', at); next != std::string_view::npos; next = phrase.find(' ', next + 1))
    if (next + 1 < phrase.size() && phrase[next + 1] == typed.front() &&
        takes_beginnings(typed.substr(1), phrase, next + 2, true))
      return true;
  return false;
}

bool begins_later_word(std::string_view typed, std::string_view phrase) {
  return phrase.find(" " + std::string{typed}) != std::string_view::npos;
}

// True where one change makes `typed` the beginning of `phrase`.
bool is_one_off(std::string_view typed, std::string_view phrase) {
  std::size_t same = 0;
  while (same < typed.size() && same < phrase.size() && typed[same] == phrase[same])
    ++same;
  const std::string_view left = typed.substr(same);
  const std::string_view right = phrase.substr(same);
  // Few slip in the first letter, and the last one typed tells nothing yet.
  if (same == 0 || left.size() < 2 || right.empty())
    return false;
  const auto begins = [](std::string_view a, std::string_view b) { return b.starts_with(a); };
  const bool swapped = left.size() > 1 && right.size() > 1 && left[0] == right[1] && left[1] == right[0] &&
                       begins(left.substr(2), right.substr(2));
  return swapped || begins(left.substr(1), right.substr(1)) || begins(left.substr(1), right) ||
         begins(left, right.substr(1));
}

} // namespace

std::optional<Fit> fit(std::string_view typed_words, std::string_view phrase_words) {
  const std::string typed = lower(typed_words);
  const std::string phrase = lower(phrase_words);
  if (phrase.starts_with(typed))
    return Fit::whole;
  if (typed.ends_with(' '))
    return std::nullopt; // The word is whole.
  std::string letters = typed;
  letters.erase(std::remove(letters.begin(), letters.end(), ' '), letters.end());
  if (letters.size() <= longest_for_beginnings && phrase.front() == letters.front() && takes_beginnings(letters.substr(1), phrase, 1, true))
    return Fit::word_beginnings;
  if (typed.size() >= shortest_for_later_word && begins_later_word(typed, phrase))
    return Fit::later_word;
  if (typed.size() >= shortest_for_wrong && is_one_off(typed, phrase))
    return Fit::one_wrong;
  return std::nullopt;
}

} // namespace unres::features
