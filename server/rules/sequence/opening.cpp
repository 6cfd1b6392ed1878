#include "rules/sequence/opening.h"

#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::rules::sequence {
namespace {

using model::Part;
using text::Offset;
using text::Range;

struct Word {
  std::string text; ///< Lower case.
  Range range;      ///< Relative to the block.
};
using Words = std::vector<Word>;

template <std::size_t N> bool is_one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// The words from `at` on, read without emphasis, up to any punctuation and to the second that begins behind `reach`.
Words words_at(std::string_view block, Offset at, Offset reach) {
  Words out;
  const auto letter = [&](Offset place) { return place < block.size() && is_ascii_letter(block[place]); };
  const auto in_word = [&](Offset place) {
    if (letter(place))
      return true;
    // "*Request*s": emphasis may end within a word.
    const char c = place < block.size() ? block[place] : ' ';
    return c == '-' || ((c == '*' || c == '_') && letter(place + 1));
  };
  std::size_t behind = 0;
  while (behind < 2 && out.size() < 14) {
    while (at < block.size() && std::string_view{"*_ \n\r\t"}.find(block[at]) != std::string_view::npos)
      ++at;
    const Offset begin = at;
    while (letter(begin) && in_word(at))
      ++at;
    if (at == begin)
      break;
    std::string text = lower(block.substr(begin, at - begin));
    text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == '*' || c == '_'; }), text.end());
    out.push_back({std::move(text), {begin, at}});
    behind += begin >= reach;
  }
  return out;
}

SequenceWord word_of(std::string_view word) {
  return word == "also" ? SequenceWord::also : word == "further" ? SequenceWord::further : SequenceWord::none;
}

// What emphasis takes in beside the phrase: "*Takes note of*".
bool is_particle(std::string_view word) {
  static constexpr std::array<std::string_view, 11> list{"of",  "to",   "the",  "that",  "at", "for",
                                                         "by", "about", "over", "with", "in"};
  return is_one_of(word, list);
}

// After these Further is of the verb: "Welcomes further the report", not "Welcomes further reports".
bool follows_adverb(std::string_view word) {
  static constexpr std::array<std::string_view, 12> list{"the", "that", "its", "their", "all", "a",
                                                         "an",  "to",   "of",  "upon",  "with", "at"};
  return is_one_of(word, list);
}

std::string joined(const Words& words, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i)
    out += (i == 0 ? "" : " ") + words[i].text;
  return out;
}

// Words that lists of phrases may end with, and emphasis may take in, and that are of what follows.
std::size_t without_particles(const Words& words, std::size_t length) {
  const auto calls = [](std::string_view word) { return word.starts_with("call"); };
  while (length > 1 && is_particle(words[length - 1].text) && !calls(words[length - 2].text))
    --length;
  return length;
}

// How far the phrase reaches: what is emphasised is the phrase, unless that is Also alone or a whole sentence; without
// emphasis it is what should be emphasised.
Offset end_of_phrase(std::string_view block, const model::Facts& facts, Part part) {
  if (facts.lead && facts.lead->size() < 100) {
    const Words led = words_at(block.substr(0, facts.lead->end), facts.opening.first_word.begin, facts.lead->end);
    if (led.size() > 1 || (led.size() == 1 && word_of(led[0].text) == SequenceWord::none))
      return facts.lead->end;
  }
  return facts.opening.range(part).end;
}

// How many of the words, from which the word of sequence is taken out, are of the phrase.
std::size_t length_of(const Words& words, Offset end) {
  static constexpr std::array<std::string_view, 4> parts{"upon", "on", "note", "forward"};
  std::size_t length = 0;
  while (length < words.size() && words[length].range.begin < end)
    ++length;
  const bool cut = length == 1 && words.size() > 1 && is_one_of(words[1].text, parts); // "*Takes* note of"
  return cut ? 2 : without_particles(words, length);
}

struct Mark {
  SequenceWord word = SequenceWord::none;
  Range range;
  bool doubtful = false;
};

// Takes the first Also or Further out of `words`, where the phrase reaches as far.
Mark take_mark(Words& words, const model::Facts& facts, Offset end) {
  const auto found = std::find_if(words.begin(), words.end(),
                                  [](const Word& word) { return word_of(word.text) != SequenceWord::none; });
  if (found == words.end())
    return {};
  const auto at = static_cast<std::size_t>(found - words.begin());
  Words phrase = words;
  phrase.erase(phrase.begin() + static_cast<std::ptrdiff_t>(at));
  const std::size_t length = length_of(phrase, end);
  if (at > length)
    return {};
  const Mark mark{word_of(found->text), found->range, false};
  const bool led = facts.lead && found->range.end <= facts.lead->end;
  if (at == length && !led && mark.word == SequenceWord::further) {
    const bool adverb = at + 1 < words.size() && follows_adverb(words[at + 1].text);
    if (facts.lead || !adverb)
      return {SequenceWord::none, {}, !facts.lead};
  }
  words = std::move(phrase);
  return mark;
}

// "Noting" in the operative part and "Notes" in the preamble are reported for that, and for nothing else.
bool is_of_other_part(const Words& phrase, Part part) {
  const auto is_verb = [](const Word& word) { return !word.text.ends_with("ly"); };
  const auto verb = std::find_if(phrase.begin(), phrase.end(), is_verb);
  const model::VerbForm form = verb == phrase.end() ? model::VerbForm::unknown : model::form_of(verb->text);
  return form == model::VerbForm::base ||
         form == (part == Part::preamble ? model::VerbForm::finite : model::VerbForm::participle);
}

// Where the word of sequence goes in a preambular phrase.
std::size_t slot_of(const Words& phrase, std::size_t length) {
  if (phrase[0].text == "having")
    return 0;
  // "Welcoming also in this regard", "Noting also in particular".
  for (std::size_t i = 1; i + 1 < length; ++i)
    if (phrase[i].text == "in" && (phrase[i + 1].text == "particular" || phrase[i + 1].text == "this"))
      return i - 1;
  return length - 1;
}

std::string capitalized(std::string_view word) {
  std::string out{word};
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z')
    out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

// A word with the emphasis that is its own, so that none is left around nothing.
Range with_marks(std::string_view text, Range range) {
  const auto mark = [&](Offset at) { return at < text.size() && (text[at] == '*' || text[at] == '_'); };
  while (range.begin > 0 && mark(range.begin - 1) && mark(range.end) && text[range.begin - 1] == text[range.end])
    range = {range.begin - 1, range.end + 1};
  return range;
}

} // namespace

std::string_view name_of(SequenceWord word) {
  switch (word) {
  case SequenceWord::also:
    return "Also";
  case SequenceWord::further:
    return "Further";
  case SequenceWord::none:
    break;
  }
  return "";
}

Opening read_opening(const workspace::Document& document, const Paragraph& p) {
  const model::Block& block = document.model().blocks[p.first];
  const model::Facts& facts = *block.facts;
  const std::string_view text = document.slice(block.range());
  Opening out;
  out.part = p.role == Role::preambular ? Part::preamble : Part::operative;
  const Offset reach = end_of_phrase(text, facts, out.part);
  Words phrase = words_at(text.substr(0, facts.content.end), facts.opening.first_word.begin, reach);
  const Mark mark = take_mark(phrase, facts, reach);
  const std::size_t length = length_of(phrase, reach);
  if (length == 0 || is_of_other_part(phrase, out.part))
    return out;
  const Offset end = phrase[length - 1].range.end;
  out.phrase = joined(phrase, length);
  out.whole = facts.lead || (out.phrase.find(" its ") == std::string::npos &&
                             out.phrase.find(" with ") == std::string::npos);
  out.first = block.absolute(phrase[0].range);
  out.words = block.absolute({phrase[0].range.begin, end});
  out.slot = block.absolute(phrase[out.part == Part::preamble ? slot_of(phrase, length) : 0].range).end;
  out.doubtful = mark.doubtful;
  if (mark.word != SequenceWord::none) {
    out.word = mark.word;
    out.word_range = block.absolute(mark.range);
    out.words = {std::min(out.words.begin, out.word_range.begin), std::max(out.words.end, out.word_range.end)};
    out.in_place = (out.word_range.begin < out.first.begin) == (out.part == Part::operative);
    out.roman = facts.lead && mark.range.begin >= facts.lead->end;
  }
  out.complete = facts.end.mark != 0 || facts.words > length + 4 || p.first != p.last;
  return out;
}

bool may_be_same(const Opening& a, const Opening& b) {
  return !(a.whole && b.whole) && (a.phrase.starts_with(b.phrase) || b.phrase.starts_with(a.phrase));
}

std::string written(const workspace::Document& document, const Opening& opening, SequenceWord word) {
  if (opening.part == Part::operative)
    return word == SequenceWord::none ? capitalized(opening.phrase)
                                      : std::string{name_of(word)} + " " + opening.phrase;
  if (word == SequenceWord::none)
    return capitalized(opening.phrase);
  const std::string_view before = std::string_view{document.text()}.substr(0, opening.slot);
  const bool counted = opening.word != SequenceWord::none && opening.word_range.begin > opening.first.begin &&
                       opening.word_range.end <= opening.slot;
  const std::size_t after = words_at(before, opening.first.begin, opening.slot).size() - counted;
  std::string out;
  std::size_t count = 0;
  for_each_word(opening.phrase, [&](std::string_view each) {
    out += (out.empty() ? "" : " ") + std::string{each};
    if (++count == after)
      out += " " + lower(name_of(word));
  });
  return capitalized(out);
}

std::vector<text::Edit> edits_for(const workspace::Document& document, const Opening& opening, SequenceWord word) {
  const std::string_view text = document.text();
  const bool operative = opening.part == Part::operative;
  const bool has = opening.word != SequenceWord::none;
  if (has && opening.in_place && word != SequenceWord::none) {
    const bool capital = is_ascii_upper(text[opening.word_range.begin]);
    return {{opening.word_range, capital ? std::string{name_of(word)} : lower(name_of(word))}};
  }
  std::vector<text::Edit> out;
  const Offset initial = opening.first.begin;
  const bool capital = is_ascii_upper(text[opening.words.begin]);
  std::string letter{text[initial]};
  if (has) {
    Range place = with_marks(text, opening.word_range);
    if (opening.word_range.begin < initial) { // "Also requests": the next word takes the capital.
      while (place.end < initial && is_ascii_space(text[place.end]))
        ++place.end;
      if (capital)
        letter = capitalized(letter);
    } else {
      while (place.begin > 0 && is_ascii_space(text[place.begin - 1]))
        --place.begin;
    }
    out.push_back({place, ""});
  }
  if (operative && word != SequenceWord::none)
    letter = (capital ? std::string{name_of(word)} : lower(name_of(word))) + " " + lower(letter);
  if (letter != std::string{text[initial]})
    out.push_back({{initial, initial + 1}, letter});
  if (!operative && word != SequenceWord::none)
    out.push_back({{opening.slot, opening.slot}, " " + lower(name_of(word))});
  return out;
}

} // namespace unres::rules::sequence
