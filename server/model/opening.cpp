#include "model/opening.h"

#include "model/opening_extent.h"
#include "support/characters.h"

#include <algorithm>
#include <string>
#include <vector>

namespace unres::model {
namespace {

using text::Offset;
using text::Range;

constexpr std::size_t most_words = 14; // "Reaffirms its condemnation in the strongest possible terms" has eight.
constexpr std::size_t sequence_reach = 7;

struct FirstWords {
  std::string buffer; ///< What `words` borrow from; too long for the object itself, so moving leaves it in place.
  std::vector<OpeningWord> words;
  std::vector<Range> ranges;
};

// The first words of a paragraph without emphasis and open brackets, up to any punctuation.
FirstWords first_words(std::string_view block, Range content) {
  FirstWords out;
  out.buffer.reserve(most_words * 24);
  out.words.reserve(most_words);
  out.ranges.reserve(most_words);
  Offset at = content.begin;
  const auto skip = [&](std::string_view chars) {
    while (at < content.end && chars.find(block[at]) != std::string_view::npos)
      ++at;
  };
  skip("*_[{+~- ");
  while (at < content.end && out.words.size() < most_words) {
    const Offset begin = at;
    while (at < content.end && (is_ascii_letter(block[at]) || (at > begin && block[at] == '-')))
      ++at;
    if (at == begin || out.buffer.size() + (at - begin) > out.buffer.capacity())
      break;
    const std::size_t from = out.buffer.size();
    for (Offset i = begin; i < at; ++i)
      out.buffer += static_cast<char>(is_ascii_upper(block[i]) ? block[i] + 32 : block[i]);
    out.words.push_back({std::string_view{out.buffer}.substr(from), is_ascii_upper(block[begin])});
    out.ranges.push_back({begin, at});
    skip("*_ \n\r\t");
  }
  return out;
}

SequenceWord sequence_word(std::string_view word) {
  return word == "also" ? SequenceWord::also
         : word == "further" ? SequenceWord::further
                             : SequenceWord::none;
}

struct PartMatch {
  const Phrase* phrase = nullptr;
  std::size_t words = 0; // Of the opening, Also and Further counted.
};

// The known phrase with Also or Further set aside, and adverbs before it where none is known with them. Also and
// Further count only within or right after what the opening is composed of: in "Recalling the fact also" they do not.
PartMatch match(Part part, const FirstWords& first) {
  const std::size_t extent = opening_extent(part, first.words);
  const std::size_t reach = std::max<std::size_t>(extent, 1);
  std::vector<std::string_view> words;
  std::vector<std::size_t> places;
  bool set_aside = false;
  for (std::size_t i = 0; i < first.words.size(); ++i) {
    if (!set_aside && i < reach && sequence_word(first.words[i].text) != SequenceWord::none) {
      set_aside = true;
      continue;
    }
    words.push_back(first.words[i].text);
    places.push_back(i);
  }
  PhraseMatch found = longest_phrase(part, words);
  while (found.phrase == nullptr && extent > 0 && !words.empty() && is_opening_adverb(words.front())) {
    words.erase(words.begin());
    places.erase(places.begin());
    found = longest_phrase(part, words);
  }
  if (found.phrase == nullptr)
    return {};
  return {found.phrase, std::max(extent, places[found.words - 1] + 1)};
}

} // namespace

Opening read_opening(std::string_view block, Range content) {
  Opening opening;
  const FirstWords first = first_words(block, content);
  if (first.words.empty())
    return opening;
  opening.first_word = first.ranges.front();
  opening.capital = first.words.front().capital;
  const PartMatch operative = match(Part::operative, first);
  const PartMatch preambular = match(Part::preamble, first);
  const auto range_of = [&](const PartMatch& found) {
    return found.phrase == nullptr ? Range{} : Range{first.ranges.front().begin, first.ranges[found.words - 1].end};
  };
  opening.operative = operative.phrase;
  opening.operative_range = range_of(operative);
  opening.preambular = preambular.phrase;
  opening.preambular_range = range_of(preambular);
  const std::size_t within = std::max<std::size_t>({operative.words, preambular.words, 1});
  for (std::size_t i = 0; i < std::min({first.words.size(), within, sequence_reach}); ++i)
    if (const SequenceWord word = sequence_word(first.words[i].text); word != SequenceWord::none) {
      opening.sequence = word;
      opening.sequence_range = first.ranges[i];
      break;
    }
  std::size_t verb = sequence_word(first.words.front().text) == SequenceWord::none ? 0 : 1;
  while (verb + 1 < first.words.size() && first.words[verb].text.ends_with("ly"))
    ++verb;
  if (verb < first.words.size()) {
    opening.form = form_of(first.words[verb].text);
    opening.verb = first.ranges[verb];
  }
  return opening;
}

} // namespace unres::model
