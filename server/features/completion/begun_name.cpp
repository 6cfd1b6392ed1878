#include "features/completion/begun_name.h"

#include "features/completion/ordinary_words.h"
#include "features/folded.h"
#include "features/name_words.h"
#include "support/characters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unres::features {
namespace {

using index::Instrument;

constexpr std::size_t most_words = 12;
constexpr std::size_t telling_words = 3; // "United Nations" begins much, "United Nations Convention" little.
constexpr std::size_t shortest_word = 3;
constexpr std::size_t shortest_small_word = 5; // "mand" may yet become "mandate".

bool is_capital(std::string_view word) { return is_ascii_upper(word.front()) || is_ascii_digit(word.front()); }

// A name may be called from such a word on: "Convention against Corruption".
bool is_kind_of_instrument(std::string_view word) {
  static constexpr std::array kinds{"agenda", "agreement", "convention", "covenant", "declaration", "plan", "principles",
                                    "programme", "protocol", "rules", "treaty"};
  return std::find(kinds.begin(), kinds.end(), word) != kinds.end();
}

// The words before the cursor that may belong to one name, as typed: no mark stands between them.
std::vector<std::string_view> words_before(std::string_view typed) {
  std::vector<std::string_view> out;
  std::size_t end = typed.size();
  while (out.size() < most_words) {
    std::size_t begin = end;
    while (begin > 0 && (is_word_byte(typed[begin - 1]) || typed[begin - 1] == '-') &&
           !typed.substr(0, begin).ends_with("\xC2\xA0"))
      --begin;
    const std::string_view word = typed.substr(begin, end - begin);
    if (word.empty() || (!out.empty() && !is_capital(word) && !may_link(word)))
      break;
    out.insert(out.begin(), word);
    if (begin == 0 || typed[begin - 1] != ' ')
      break;
    end = begin - 1;
  }
  while (out.size() > 1 && !is_capital(out.front()))
    out.erase(out.begin());
  return out;
}

// Where a word of `in` begins that goes on as `phrase`.
std::size_t begins_word(const std::string& in, const std::string& phrase) {
  for (std::size_t at = in.find(phrase); at != std::string::npos; at = in.find(phrase, at + 1))
    if (at == 0 || !is_word_byte(in[at - 1]))
      return at;
  return std::string::npos;
}

} // namespace

BegunName::BegunName(std::string_view before) : before_(before), words_(words_before(before)) {}

bool BegunName::is_telling() const {
  if (words_.empty())
    return false;
  const std::string_view last = words_.back();
  if (words_.size() > 1)
    return words_.size() >= telling_words || last.size() >= shortest_word || is_capital(last);
  return last.size() >= (is_capital(last) ? shortest_word : shortest_small_word) && !is_ordinary(lower(last));
}

std::string BegunName::query() const {
  const std::string last{words_.back()};
  return words_.size() > 1 ? std::string{words_[words_.size() - 2]} + " " + last : last;
}

NameMatch BegunName::match(const Instrument& row) const {
  NameMatch best = match(row.title, false);
  for (const std::string& name : row.names)
    if (NameMatch other = match(name, true); other.words > best.words || (other.words == best.words && !best.at_start))
      best = std::move(other);
  return best;
}

NameMatch BegunName::match(std::string_view name, bool is_short) const {
  const std::string in = folded(name);
  for (std::size_t first = 0; first < words_.size(); ++first) {
    const std::size_t count = words_.size() - first;
    if (count > 1 && !is_capital(words_[first]))
      continue;
    const auto begin = static_cast<std::size_t>(words_[first].data() - before_.data());
    const std::string phrase = folded(before_.substr(begin));
    const std::size_t at = begins_word(in, phrase);
    if (at == std::string::npos || !is_strong(first, at == 0, is_short))
      continue;
    return {count, before_.size() - begin, std::string{name}, at == 0};
  }
  return {};
}

bool BegunName::is_strong(std::size_t first, bool at_start, bool is_short) const {
  const std::string_view last = words_.back();
  if (first + 1 == words_.size()) { // One word: a proper name, never one that sentences have.
    if (is_ordinary(lower(last)))
      return false;
    return at_start && (is_capital(last) ? last.size() >= shortest_word : last.size() >= shortest_small_word && is_short);
  }
  const std::size_t count = words_.size() - first;
  const bool telling = count > telling_words || (count == telling_words && last.size() >= shortest_word);
  if (!at_start)
    return telling && is_kind_of_instrument(lower(words_[first]));
  return telling || std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(first), words_.end(), [](std::string_view word) {
    return word.size() > shortest_word && is_capital(word) && !is_ordinary(lower(word));
  });
}

} // namespace unres::features
