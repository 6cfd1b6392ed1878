#include "index/store/word_search.h"

#include "index/store/folding.h"
#include "index/store/row.h"

#include <algorithm>
#include <cstdint>

namespace unres::index {
namespace {

constexpr std::size_t most_words = 12;
constexpr std::int64_t most_completions = 24;
// Up to so many letters FTS5 keeps lists for the beginnings of words: see the schema.
constexpr std::size_t listed_prefix = 3;

} // namespace

// A few letters may become so many words that FTS5 keeps lists for them. More letters become few words, which
// are asked for one by one: FTS5 would merge the texts of all of them before it gives the first.
std::string word_query(std::string_view text, Statement& completions) {
  std::vector<std::string> words = folded_words(text);
  if (words.empty())
    return {};
  words.resize(std::min(words.size(), most_words));
  std::string out;
  for (std::size_t i = 0; i + 1 < words.size(); ++i)
    out += '"' + words[i] + "\" AND ";
  if (words.back().size() <= listed_prefix)
    return out + '"' + words.back() + "\"*";
  std::string any;
  Query query{completions};
  query->bind(1, words.back()).bind(2, most_completions);
  while (query->next())
    any += (any.empty() ? "\"" : " OR \"") + std::string{query->text(0)} + '"';
  return any.empty() ? any : out + '(' + any + ')';
}

std::vector<Instrument> ranked(std::vector<Instrument> rows, std::string_view text) {
  const std::string phrase = folded(text);
  std::vector<std::pair<int, Instrument*>> order;
  for (Instrument& row : rows) {
    const std::size_t at = words_key(row).find(phrase);
    order.emplace_back(at == 0 ? 0 : at != std::string::npos ? 1 : 2, &row);
  }
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : a.second->adopted > b.second->adopted;
  });
  std::vector<Instrument> out;
  for (const auto& each : order)
    out.push_back(std::move(*each.second));
  return out;
}

} // namespace unres::index
