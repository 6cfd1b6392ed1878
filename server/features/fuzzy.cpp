#include "features/fuzzy.h"

#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::features {
namespace {

// A table: every character of every name is looked up.
constexpr auto small_letters = [] {
  std::array<char, 256> out{};
  for (std::size_t i = 0; i < out.size(); ++i)
    out[i] = static_cast<char>(i >= 'A' && i <= 'Z' ? i + 32 : i);
  return out;
}();
char small(char c) { return small_letters[static_cast<unsigned char>(c)]; }

// Where `query` stands in the name, without regard to capitals; the first place at a word's beginning, else the first.
std::size_t find(std::string_view name, std::string_view query) {
  std::size_t first = std::string_view::npos;
  for (std::size_t at = 0; at + query.size() <= name.size(); ++at) {
    if (small(name[at]) != query.front())
      continue;
    if (!std::equal(query.begin(), query.end(), name.begin() + static_cast<std::ptrdiff_t>(at),
                    [](char q, char n) { return q == small(n); }))
      continue;
    if (at == 0 || !is_word_byte(name[at - 1]))
      return at;
    first = std::min(first, at);
  }
  return first;
}

constexpr std::size_t most_letters = 63;

// Bit i says that the first i letters are beginnings of words so far; `places` has for each character the letters that
// it is.
bool of_word_starts(std::string_view name, std::string_view letters, const std::array<std::uint64_t, 256>& places) {
  if (letters.size() > most_letters)
    return false;
  const std::uint64_t whole = std::uint64_t{1} << letters.size();
  std::uint64_t reached = 1;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const std::uint64_t fits = reached & places[static_cast<unsigned char>(name[at])];
    if (fits == 0 || !is_word_byte(name[at]) || (at > 0 && is_word_byte(name[at - 1])))
      continue;
    std::uint64_t next = reached;
    for (std::size_t from = 0; fits >> from != 0; ++from) {
      if ((fits >> from & 1U) == 0)
        continue;
      for (std::size_t i = 0; from + i < letters.size() && at + i < name.size() && is_word_byte(name[at + i]) &&
                              small(name[at + i]) == letters[from + i];
           ++i)
        next |= std::uint64_t{1} << (from + i + 1);
    }
    reached = next;
    if ((reached & whole) != 0)
      return true;
  }
  return false;
}

bool is_scattered(std::string_view name, std::string_view letters) {
  std::size_t at = 0;
  for (const char c : name)
    if (small(c) == letters[at] && ++at == letters.size())
      return true;
  return false;
}

} // namespace

FuzzyQuery::FuzzyQuery(std::string_view typed) {
  for_each_word(typed, [&](std::string_view word) {
    if (!words_.empty())
      words_ += ' ';
    words_ += lower(word);
    letters_ += lower(word);
  });
  for (std::size_t i = 0; i < std::min(letters_.size(), most_letters); ++i)
    for (std::size_t c = 0; c < places_.size(); ++c)
      if (small(static_cast<char>(c)) == letters_[i])
        places_[c] |= std::uint64_t{1} << i;
}

std::optional<NameFit> FuzzyQuery::fit(std::string_view name, bool scattered) const {
  if (words_.empty())
    return NameFit::begins;
  // Whatever fits has all letters in order.
  if (!is_scattered(name, letters_))
    return std::nullopt;
  if (const std::size_t at = find(name, words_); at != std::string_view::npos) {
    if (at == 0)
      return NameFit::begins;
    return is_word_byte(name[at - 1]) ? NameFit::within : NameFit::at_word;
  }
  if (of_word_starts(name, letters_, places_))
    return NameFit::word_starts;
  return scattered ? std::optional{NameFit::scattered} : std::nullopt;
}

} // namespace unres::features
