#include "features/completion/phrase_words.h"

#include <vector>

namespace unres::features {
namespace {

// Where a word must follow: the ones there are; none where the phrase may go on at once.
std::vector<std::string> words_after(const phrases::Sense& sense) {
  std::vector<std::string> out;
  if (phrases::takes(sense, phrases::bare_noun))
    return out;
  phrases::for_each_complement(sense, [&](std::string_view word) {
    out.emplace_back(word == phrases::infinitive ? word.substr(0, 2) : word);
  });
  return out;
}

std::string choice(const std::vector<std::string>& words) {
  std::string out = "${1|";
  for (const std::string& word : words)
    out += (&word == &words.front() ? "" : ",") + word;
  return out + "|} $0";
}

} // namespace

std::string snippet_escaped(std::string_view words) {
  std::string out;
  for (const char c : words) {
    if (c == '$' || c == '}' || c == '\\')
      out += '\\';
    out += c;
  }
  return out;
}

std::string emphasised(const PhraseScene& scene, std::string_view words) {
  // Second verbs are roman but in texts of the Security Council; a mark typed is kept.
  const bool roman = scene.place.second && scene.draft.profile != model::Profile::sc;
  const std::string& mark = !scene.place.mark.empty() ? scene.place.mark : scene.mark;
  return roman && scene.place.mark.empty() ? std::string{words} : mark + std::string{words} + mark;
}

PhraseWords write_phrase(const PhraseScene& scene, std::string_view words, const phrases::Sense* sense) {
  PhraseWords out;
  out.label = words;
  out.plain = emphasised(scene, words);
  if (!scene.place.alone)
    return out;
  const std::vector<std::string> after = sense == nullptr ? std::vector<std::string>{} : words_after(*sense);
  if (after.size() > 1)
    out.snippet = snippet_escaped(out.plain) + " " + choice(after);
  out.plain += ' ';
  // "Decides" goes on with "to" or "that": neither is typed for the user who cannot choose.
  const bool open = after.size() > 1 && phrases::takes(*sense, phrases::infinitive);
  if (!after.empty() && !open) {
    out.label += " " + after.front();
    out.plain += after.front() + " ";
  }
  return out;
}

std::string filter_of(const PhraseScene& scene, std::string_view words) {
  std::string out = scene.place.mark + scene.place.words;
  if (words.size() > scene.place.words.size())
    out += words.substr(scene.place.words.size());
  return out;
}

} // namespace unres::features
