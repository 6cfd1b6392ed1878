#include "model/lexicon.h"

#include "support/characters.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace unres::model {
namespace {

struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

template <typename Value>
using StringMap = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;

std::vector<Phrase> sorted(std::vector<Phrase> list) {
  std::stable_sort(list.begin(), list.end(),
                   [](const Phrase& a, const Phrase& b) { return a.total() > b.total(); });
  return list;
}

const std::vector<Phrase>& operative_phrases() {
  static const std::vector<Phrase> list = sorted({
#define UNRES_PHRASE(text, ga, ecosoc, hrc, sc) {text, {ga, ecosoc, hrc, sc}},
#include "model/operative_phrases.inc"
  });
  return list;
}

const std::vector<Phrase>& preambular_phrases() {
  static const std::vector<Phrase> list = sorted({
#include "model/preambular_phrases.inc"
#undef UNRES_PHRASE
  });
  return list;
}

StringMap<const Phrase*> indexed(const std::vector<Phrase>& list) {
  StringMap<const Phrase*> map;
  for (const Phrase& phrase : list)
    map.emplace(lower(phrase.text), &phrase);
  return map;
}

const StringMap<const Phrase*>& index_of(Part part) {
  static const auto operative = indexed(operative_phrases());
  static const auto preambular = indexed(preambular_phrases());
  return part == Part::operative ? operative : preambular;
}

bool is_vowel(char c) { return std::string_view{"aeiou"}.find(c) != std::string_view::npos; }

std::string base_of(std::string_view finite) {
  const auto ends = [&](std::string_view end) { return finite.ends_with(end); };
  if (ends("sses") || ends("shes") || ends("ches"))
    return std::string{finite.substr(0, finite.size() - 2)};
  if (ends("ies"))
    return std::string{finite.substr(0, finite.size() - 3)} + "y";
  return std::string{finite.substr(0, finite.size() - 1)};
}

std::string participle_of(const std::string& base) {
  if (base.ends_with("e") && !base.ends_with("ee"))
    return base.substr(0, base.size() - 1) + "ing";
  const std::size_t n = base.size();
  static constexpr std::array doubled{"commit", "recommit", "regret"};
  if (n > 2 && !is_vowel(base[n - 1]) &&
      std::find(doubled.begin(), doubled.end(), base) != doubled.end())
    return base + base[n - 1] + "ing";
  return base + "ing";
}

struct Verb {
  VerbForm form;
  VerbForms forms;
};

// Every form of each verb that opens an operative phrase, or stands second after an adverb.
const StringMap<Verb>& verbs() {
  static const StringMap<Verb> map = [] {
    StringMap<Verb> forms;
    for (const Phrase& phrase : operative_phrases()) {
      std::string word = lower(phrase.text.substr(0, phrase.text.find(' ')));
      if (word.ends_with("ly") || !word.ends_with("s"))
        continue;
      const std::string base = base_of(word);
      const std::string participle = participle_of(base);
      forms.emplace(word, Verb{VerbForm::finite, {word, participle}});
      forms.emplace(participle, Verb{VerbForm::participle, {word, participle}});
      forms.emplace(base, Verb{VerbForm::base, {word, participle}});
    }
    return forms;
  }();
  return map;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j)
    row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

} // namespace

const std::vector<Phrase>& phrases(Part part) {
  return part == Part::operative ? operative_phrases() : preambular_phrases();
}

PhraseMatch longest_phrase(Part part, const std::vector<std::string_view>& words) {
  const auto& map = index_of(part);
  std::string key;
  PhraseMatch best;
  for (std::size_t n = 0; n < words.size() && n < 8; ++n) {
    if (n > 0)
      key += ' ';
    key += words[n];
    if (const auto found = map.find(key); found != map.end())
      best = {found->second, n + 1};
  }
  return best;
}

VerbForm form_of(std::string_view word) {
  const auto found = verbs().find(lower(word));
  return found == verbs().end() ? VerbForm::unknown : found->second.form;
}

std::optional<VerbForms> forms_of(std::string_view word) {
  const auto found = verbs().find(lower(word));
  if (found == verbs().end())
    return std::nullopt;
  return found->second.forms;
}

const Phrase* nearest_phrase(Part part, std::string_view words) {
  const std::string wanted = lower(words);
  const Phrase* best = nullptr;
  std::size_t least = wanted.size() / 4 + 1; // One slip in four letters still reads as the phrase.
  for (const Phrase& phrase : phrases(part)) {
    // Few slip in the first letter; comparing with the rest only keeps this fast.
    const std::size_t longer = std::max(phrase.text.size(), wanted.size());
    if (longer - std::min(phrase.text.size(), wanted.size()) >= least)
      continue;
    const std::string candidate = lower(phrase.text);
    if (!wanted.starts_with(candidate.front()))
      continue;
    const std::size_t distance = edit_distance(wanted, candidate);
    if (distance < least) {
      least = distance;
      best = &phrase;
    }
  }
  return best;
}

} // namespace unres::model
