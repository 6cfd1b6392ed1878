#include "phrases/derived.h"

#include "support/characters.h"

#include <algorithm>
#include <initializer_list>
#include <string>

namespace unres::phrases {
namespace {

using model::Part;
using Words = std::vector<std::string>;

// "emphasises" is "emphasizes".
void spell(std::string& word) {
  for (const std::string_view end : {"ises", "ising"})
    if (word.ends_with(end))
      word[word.size() - end.size() + 1] = 'z';
}

Words words_of(std::string_view phrase) {
  Words out;
  for (const std::string lowered = lower(phrase); const char c : lowered)
    if (c == ' ' || out.empty())
      out.emplace_back(c == ' ' ? std::string{} : std::string{c});
    else
      out.back() += c;
  std::for_each(out.begin(), out.end(), spell);
  return out;
}

// Words that colour a phrase and leave what it takes as it is.
bool is_colour(std::string_view word) {
  static constexpr std::string_view list[] = {"again", "once", "more", "very", "deep", "grave", "great", "serious",
                                              "strong", "full", "utmost", "particular", "profound", "its", "continued"};
  return word.ends_with("ly") || std::find(std::begin(list), std::end(list), word) != std::end(list);
}

Words plain(const Words& words) {
  Words out;
  std::copy_if(words.begin(), words.end(), std::back_inserter(out), [](const std::string& w) { return !is_colour(w); });
  return out;
}

// "with concern", "in particular": what follows the phrase comes after it.
bool is_manner(const Words& words, std::size_t from) {
  return words.size() > from + 1 && (words[from] == "with" || words[from] == "in") && words.back() != "and";
}

bool has_any(const Words& words, std::initializer_list<std::string_view> wanted) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return std::find(wanted.begin(), wanted.end(), word) != wanted.end();
  });
}

// "with concern" makes concern of what was a note.
Group group_of(const Words& words, Group group) {
  if (has_any(words, {"concern", "concerns", "alarm", "regret"}))
    return Group::concern;
  if (has_any(words, {"appreciation", "satisfaction", "interest", "gratitude"}))
    return Group::approval;
  return group;
}

bool begins(const Words& words, const Words& head) {
  return head.size() <= words.size() && std::equal(head.begin(), head.end(), words.begin());
}

struct Row {
  const Sense* sense;
  Words words;
  Words plain; ///< Without what colours them.
};

class Deriver {
public:
  explicit Deriver(Part part) : part_(part) {
    for (const Sense& row : table(part)) {
      Words words = words_of(row.phrase);
      Words bare = plain(words);
      rows_.push_back({&row, std::move(words), std::move(bare)});
    }
  }

  std::vector<Sense> run() const {
    std::vector<Sense> out;
    for (const model::Phrase& phrase : model::phrases(part_)) {
      const Words words = words_of(phrase.text);
      if (std::any_of(rows_.begin(), rows_.end(), [&](const Row& row) { return row.sense->phrase == phrase.text; }))
        continue;
      if (const Sense* from = source_of(words))
        out.push_back(variant(*from, phrase.text, words));
    }
    return out;
  }

private:
  static Sense variant(Sense from, std::string_view phrase, const Words& words) {
    const Group group = group_of(words, from.group);
    from.strength = strength_of(words, from, group);
    from.group = group;
    from.varies = from.phrase;
    from.phrase = phrase;
    from.meaning = {};
    return from;
  }

  [[nodiscard]] const Sense* source_of(const Words& words) const {
    // Two verbs: the object is that of the last.
    if (const auto joined = std::find(words.begin(), words.end(), "and");
        joined != words.end() && joined != words.begin())
      return source_of(Words(std::next(joined), words.end()));
    if (words.empty())
      return nullptr;
    const Words wanted = plain(words);
    for (const Row& row : rows_)
      if (row.plain == wanted && !wanted.empty())
        return row.sense;
    // The manner stands after it: "Takes note with concern".
    const Sense* best = nullptr;
    std::size_t longest = 0;
    for (const Row& row : rows_)
      if (row.words.size() > longest && begins(words, row.words) && is_manner(words, row.words.size())) {
        best = row.sense;
        longest = row.words.size();
      }
    return best;
  }

  // One word that strengthens makes one step.
  static std::uint8_t strength_of(const Words& words, const Sense& from, Group group) {
    const Words before = words_of(from.phrase);
    const bool concerns = group == Group::concern && from.group != Group::concern;
    const std::uint8_t base = concerns ? std::max<std::uint8_t>(from.strength, 3) : from.strength;
    for (const std::string_view more : {"strongly", "deeply", "gravely", "seriously", "greatly", "firmly", "urgently", "deep", "grave",
                                        "great", "serious", "strong", "profound", "extreme", "utmost", "very"})
      if (has_any(words, {more}) && !has_any(before, {more}))
        return static_cast<std::uint8_t>(std::min(5, base + 1));
    return base;
  }

  Part part_;
  std::vector<Row> rows_;
};

} // namespace

const std::vector<Sense>& derived(Part part) {
  static const std::vector<Sense> operative = Deriver{Part::operative}.run();
  static const std::vector<Sense> preamble = Deriver{Part::preamble}.run();
  return part == Part::operative ? operative : preamble;
}

} // namespace unres::phrases
