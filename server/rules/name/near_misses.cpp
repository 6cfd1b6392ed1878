#include "rules/name/near_misses.h"

#include "rules/inline_text.h"
#include "rules/language/lookup.h"

#include <algorithm>
#include <array>
#include <optional>

namespace unres::rules::name {
namespace {

using text::Offset;
using Words = std::vector<std::string_view>;

struct Name {
  std::string_view full;
  Words words;
};

Words words_of(std::string_view name) {
  Words words;
  for_each_word(name, [&](std::string_view word) { words.push_back(word); });
  return words;
}

// The names by their first letters.
const std::array<std::vector<Name>, 26>& names() {
  static const std::array<std::vector<Name>, 26> all = [] {
    std::array<std::vector<Name>, 26> out;
    for (const std::string_view full : {
#define X(name) std::string_view{name},
#include "rules/name/full_names.inc"
#undef X
         })
      out[static_cast<std::size_t>(full.front() - 'A')].push_back({full, words_of(full)});
    return out;
  }();
  return all;
}

bool is_preposition(std::string_view word) {
  constexpr std::array<std::string_view, 11> all{"against", "at", "by", "for", "from", "in", "of", "on", "to", "under", "with"};
  return std::binary_search(all.begin(), all.end(), word);
}

// "Drug" for "Drugs".
bool differ_in_s(std::string_view a, std::string_view b) {
  if (a.size() > b.size())
    std::swap(a, b);
  return a.size() > 2 && b.size() == a.size() + 1 && b.ends_with('s') && b.starts_with(a);
}

// Where the word at `at` ends, if it is `word`; nothing otherwise.
std::optional<std::size_t> after(std::string_view text, std::size_t at, std::string_view word) {
  std::size_t to = at;
  for (std::size_t i = 0; i < word.size();) {
    const bool straight = has_at(word, i, "\u2019") && has_at(text, to, "'");
    if (!straight && (to >= text.size() || text[to] != word[i]))
      return std::nullopt;
    ++to;
    i += straight ? 3 : 1;
  }
  const bool ends = !is_word_byte(word.back()) || ends_word(text, to);
  return ends ? std::optional{to} : std::nullopt;
}

// Where the words from `first` on end, with one space between.
std::optional<std::size_t> after_all(std::string_view text, std::size_t at, const Words& words, std::size_t first) {
  for (std::size_t i = first; i < words.size(); ++i) {
    const std::size_t space = i > first ? space_at(text, at) : 0;
    if (i > first && space == 0)
      return std::nullopt;
    const auto end = after(text, at + space, words[i]);
    if (!end)
      return std::nullopt;
    at = *end;
  }
  return at;
}

std::string_view letters_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_ascii_letter(text[end]))
    ++end;
  return text.substr(at, end - at);
}

text::Range range_of(std::size_t begin, std::size_t end) { return {static_cast<Offset>(begin), static_cast<Offset>(end)}; }

// A name that begins at `at` and goes wrong at its word `i`, which would begin at `place`.
std::optional<NearMiss> mended(std::string_view text, std::size_t at, const Name& name, std::size_t i, std::size_t place) {
  const std::string_view wanted = name.words[i];
  const std::string_view typed = letters_at(text, place);
  const std::size_t behind = place + typed.size();
  const bool is_last = i + 1 == name.words.size();
  const auto rest_from = [&](std::size_t from, std::size_t first) -> std::optional<std::size_t> {
    const std::size_t space = space_at(text, from);
    return space == 0 ? std::nullopt : after_all(text, from + space, name.words, first);
  };
  // Another preposition, or a noun without its s.
  const bool other = (is_preposition(typed) && is_preposition(wanted)) || differ_in_s(typed, wanted);
  if (other && ends_word(text, behind))
    if (const auto end = is_last ? std::optional{behind} : rest_from(behind, i + 1))
      return NearMiss{range_of(at, *end), name.full, {range_of(place, behind), std::string{wanted}}};
  // A small word too few,
  if (!is_last && (wanted == "the" || is_preposition(wanted)))
    if (const auto end = after_all(text, place, name.words, i + 1))
      return NearMiss{range_of(at, *end), name.full, {range_of(place, place), std::string{wanted} + ' '}};
  // or one too many.
  if (typed == "the" || is_preposition(typed))
    if (const auto end = rest_from(behind, i))
      return NearMiss{range_of(at, *end), name.full, {range_of(place, behind + space_at(text, behind)), ""}};
  return std::nullopt;
}

struct Compared {
  std::size_t exact = 0; ///< Where the name ends, if it stands at the place word for word.
  std::optional<NearMiss> near;
};

Compared compare(std::string_view text, std::size_t at, const Name& name) {
  std::size_t place = at;
  for (std::size_t i = 0; i < name.words.size(); ++i) {
    const std::size_t space = i > 0 ? space_at(text, place) : 0;
    if (i > 0 && space == 0)
      return {};
    place += space;
    const auto end = after(text, place, name.words[i]);
    if (!end)
      return i == 0 ? Compared{} : Compared{0, mended(text, at, name, i, place)};
    place = *end;
  }
  return {place, std::nullopt};
}

} // namespace

std::vector<NearMiss> near_misses(std::string_view text, text::Range part) {
  std::vector<NearMiss> out;
  for (std::size_t at = part.begin; at < part.end; ++at) {
    if (!is_ascii_upper(text[at]) || !language::begins_word(text, at))
      continue;
    std::vector<NearMiss> found;
    std::size_t exact = 0;
    for (const Name& name : names()[static_cast<std::size_t>(text[at] - 'A')]) {
      Compared compared = compare(text, at, name);
      exact = std::max(exact, compared.exact);
      if (compared.near)
        found.push_back(std::move(*compared.near));
    }
    if (exact > 0)
      at = exact - 1;
    else if (found.size() == 1)
      out.push_back(std::move(found.front()));
  }
  return out;
}

} // namespace unres::rules::name
