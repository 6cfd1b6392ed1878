#include "index/words.h"

#include "index/rows.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::index {
namespace {

char folded(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Bytes beyond ASCII are letters, but for those of dashes and quotation marks, which begin with E2 80.
bool in_word(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (is_ascii_digit(c) || (folded(c) >= 'a' && folded(c) <= 'z'))
    return true;
  if (static_cast<unsigned char>(c) < 0x80)
    return false;
  const auto is_mark = [&](std::size_t begin) { return text.substr(begin, 2) == "\xE2\x80"; };
  return !is_mark(at) && !(at >= 1 && is_mark(at - 1)) && !(at >= 2 && is_mark(at - 2));
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && in_word(text, at))
    ++at;
  return at;
}

// Calls `visit` with the beginning of each word until it answers false.
template <typename Visit>
void for_each_word(std::string_view text, Visit&& visit) {
  for (std::size_t at = 0; at < text.size();) {
    if (!in_word(text, at)) {
      ++at;
      continue;
    }
    if (!visit(at))
      return;
    at = word_end(text, at);
  }
}

bool stands_at(std::string_view text, std::size_t at, std::string_view word, bool begun) {
  if (text.size() - at < word.size())
    return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (folded(text[at + i]) != word[i])
      return false;
  const std::size_t end = at + word.size();
  return begun || end == text.size() || !in_word(text, end);
}

bool has_word(std::string_view text, std::string_view word, bool begun) {
  bool found = false;
  for_each_word(text, [&](std::size_t at) {
    found = stands_at(text, at, word, begun);
    return !found;
  });
  return found;
}

// Letters are 1 to 26, digits 27 to 36, other bytes 37; the end of the word is 0.
constexpr std::size_t kinds = 38;
std::size_t kind_of(char c) {
  if (is_ascii_digit(c))
    return static_cast<std::size_t>(27 + (c - '0'));
  const char small = folded(c);
  return small >= 'a' && small <= 'z' ? static_cast<std::size_t>(1 + (small - 'a')) : kinds - 1;
}

std::size_t key_at(std::string_view text, std::size_t at) {
  const bool more = at + 1 < text.size() && in_word(text, at + 1);
  return kind_of(text[at]) * kinds + (more ? kind_of(text[at + 1]) : 0);
}

} // namespace

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> out;
  for_each_word(text, [&](std::size_t at) {
    std::string word{text.substr(at, word_end(text, at) - at)};
    std::transform(word.begin(), word.end(), word.begin(), folded);
    out.push_back(std::move(word));
    return true;
  });
  return out;
}

bool has_words(std::string_view text, std::span<const std::string> words, const std::string* known) {
  for (const std::string& word : words)
    if (&word != known && !has_word(text, word, &word == &words.back()))
      return false;
  return true;
}

bool same_words(std::string_view text, std::span<const std::string> words) {
  std::size_t next = 0;
  bool same = true;
  for_each_word(text, [&](std::size_t at) {
    same = next < words.size() && stands_at(text, at, words[next], false);
    ++next;
    return same;
  });
  return same && next == words.size();
}

WordPlaces::WordPlaces(std::string_view table, std::size_t column)
    : table_(table), column_(column), begins_(kinds * kinds + 1) {
  // Counted first and then put in their places, so that a run is in the order of the table.
  const auto for_each_place = [&](auto&& visit) {
    for_each_row(table, [&](std::string_view row) {
      const std::string_view text = cells_from(row, column);
      for_each_word(text, [&](std::size_t at) {
        visit(key_at(text, at), static_cast<std::uint32_t>(text.data() + at - table.data()));
        return true;
      });
    });
  };
  for_each_place([&](std::size_t key, std::uint32_t) { ++begins_[key + 1]; });
  for (std::size_t key = 0; key + 1 < begins_.size(); ++key)
    begins_[key + 1] += begins_[key];
  places_.resize(begins_.back());
  std::vector<std::uint32_t> next = begins_;
  for_each_place([&](std::size_t key, std::uint32_t place) { places_[next[key]++] = place; });
}

WordPlaces::Run WordPlaces::run_of(const std::string& word, bool begun) const {
  const std::size_t key = key_at(word, 0);
  const std::size_t past = word.size() == 1 && begun ? key + kinds : key + 1;
  return {begins_[key], begins_[past]};
}

std::vector<std::uint32_t> WordPlaces::rows_with(std::span<const std::string> words) const {
  std::vector<std::uint32_t> out;
  if (words.empty())
    return out;
  // The rarest word, by its first letters, says where to look.
  const std::string* rarest = nullptr;
  Run run;
  for (const std::string& word : words) {
    const Run candidate = run_of(word, &word == &words.back());
    if (rarest == nullptr || candidate.last - candidate.first < run.last - run.first) {
      rarest = &word;
      run = candidate;
    }
  }
  const bool begun = rarest == &words.back();
  for (std::uint32_t at = run.first; at < run.last; ++at) {
    const std::uint32_t place = places_[at];
    if (!stands_at(table_, place, *rarest, begun))
      continue;
    const std::string_view row = row_at(table_, place);
    const auto begin = static_cast<std::uint32_t>(row.data() - table_.data());
    if ((out.empty() || out.back() != begin) && has_words(cells_from(row, column_), words, rarest))
      out.push_back(begin);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

} // namespace unres::index
