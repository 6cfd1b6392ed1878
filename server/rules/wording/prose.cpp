#include "rules/wording/prose.h"

#include "support/utf8.h"

#include <algorithm>

namespace unres::rules::wording {
namespace {

bool same(std::string_view word, std::string_view wanted) {
  return word.size() == wanted.size() &&
         std::equal(word.begin(), word.end(), wanted.begin(), [](char a, char b) {
           return a == b || (is_ascii_upper(a) && a + 32 == b) || (is_ascii_upper(b) && b + 32 == a);
         });
}

// A hyphen within a word belongs to it.
std::size_t word_end(std::string_view text, std::size_t begin) {
  std::size_t at = begin;
  while (!ends_word(text, at) || (at > begin && at < text.size() && text[at] == '-' && !ends_word(text, at + 1)))
    ++at;
  return at;
}

} // namespace

Prose::Prose(const BlockView& block) : facts_(block.facts) {
  reading_.add(block.text, block.facts);
  const std::string_view text = reading_.text();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = word_end(text, at);
    if (end > at)
      words_.push_back(text.substr(at, end - at));
    at = end > at ? end : at + utf8::decode(text, at).length;
  }
}

bool Prose::is(std::size_t i, std::string_view wanted) const { return same((*this)[i], wanted); }

bool Prose::is_one_of(std::size_t i, std::initializer_list<std::string_view> wanted) const {
  return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view word) { return is(i, word); });
}

bool Prose::has(std::size_t i, std::initializer_list<std::string_view> wanted) const {
  std::size_t at = i;
  for (const std::string_view word : wanted) {
    if (!is(at, word) || (at > i && !goes_on(at)))
      return false;
    ++at;
  }
  return true;
}

std::string_view Prose::gap(std::size_t i) const {
  const std::string_view text = reading_.text();
  const auto offset = [&](std::string_view word) { return static_cast<std::size_t>(word.data() - text.data()); };
  const std::size_t begin = i == 0 ? 0 : offset(words_[i - 1]) + words_[i - 1].size();
  const std::size_t end = i < size() ? offset(words_[i]) : text.size();
  return text.substr(begin, end - begin);
}

text::Range Prose::gap_end(std::size_t i) const {
  const std::string_view marks = trimmed(gap(i));
  const text::Offset at = marks.empty() ? reading_.place(words_[i - 1]).end : reading_.place(marks).end;
  return {at, at};
}

text::Range Prose::place(std::size_t first, std::size_t last) const {
  return {reading_.place(words_[first]).begin, reading_.place(words_[last]).end};
}

text::Range Prose::before(std::size_t word) const {
  const text::Offset at = place(word).begin;
  return {at, at};
}

text::Range Prose::behind(std::size_t word) const {
  const text::Offset at = place(word).end;
  return {at, at};
}

std::string_view Prose::read(std::size_t first, std::size_t last) const {
  const std::string_view begin = words_[first];
  const std::string_view end = words_[last];
  return {begin.data(), static_cast<std::size_t>(end.data() - begin.data()) + end.size()};
}

bool begins_noun(const Prose& prose, std::size_t i) {
  if (!prose.goes_on(i) || i + 1 >= prose.size() || is_adverb_in_ly(prose[i]))
    return false;
  return !prose.is_one_of(
      i, {"of",   "that",   "with",  "in",    "to",    "for",  "at",   "by",    "on",      "upon",      "about",
          "over", "from",   "under", "as",    "and",   "or",   "also", "further", "once",  "again",     "where",
          "when", "how",    "what",  "which", "who",   "why",  "if",   "whether", "inter", "both",      "not",
          "only", "during", "through", "within", "between", "among", "against", "towards", "therefore", "thus",
          "but",  "more",   "without", "into", "regarding", "concerning", "even", "be", "is", "are"});
}

} // namespace unres::rules::wording

namespace unres::rules {

const wording::Prose& BlockView::prose() const {
  if (words_read == nullptr)
    words_read = std::make_shared<const wording::Prose>(*this);
  return *words_read;
}

} // namespace unres::rules
