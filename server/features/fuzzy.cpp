#include "features/fuzzy.h"

#include "support/characters.h"

#include <algorithm>
#include <array>
#include <utility>

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

// Bit i says that the first i letters are beginnings of words so far.
bool of_word_starts(std::string_view name, std::string_view letters) {
  constexpr std::size_t most = 63;
  if (letters.size() > most)
    return false;
  const std::uint64_t whole = std::uint64_t{1} << letters.size();
  std::uint64_t reached = 1;
  bool in_word = false;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const bool begins_word = !std::exchange(in_word, is_word_byte(name[at])) && in_word;
    if (!begins_word || letters.find(small(name[at])) == std::string_view::npos)
      continue;
    std::uint64_t next = reached;
    for (std::size_t from = 0; reached >> from != 0; ++from) {
      if ((reached >> from & 1U) == 0)
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
}

std::optional<Fit> FuzzyQuery::fit(std::string_view name, bool scattered) const {
  if (words_.empty())
    return Fit::begins;
  // Whatever fits has all letters in order.
  if (!is_scattered(name, letters_))
    return std::nullopt;
  if (const std::size_t at = find(name, words_); at != std::string_view::npos) {
    if (at == 0)
      return Fit::begins;
    return is_word_byte(name[at - 1]) ? Fit::within : Fit::at_word;
  }
  if (of_word_starts(name, letters_))
    return Fit::word_starts;
  return scattered ? std::optional{Fit::scattered} : std::nullopt;
}

} // namespace unres::features
