#include "phrases/adopted.h"

#include "support/characters.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace unres::phrases {
namespace {

using model::Part;
using model::Profile;

struct Row {
  std::string_view text;
  Profile profile;
  Part part;
  std::string_view phrases; ///< Parted by "/", empty where not known.
  std::string_view gists;   ///< Four hexadecimal digits each.
};

constexpr Row rows[] = {
#define UNRES_RUN(text, profile, part, phrases, gists) {text, Profile::profile, Part::part, phrases, gists},
#include "phrases/data/adopted.inc"
#undef UNRES_RUN
};

using Codes = std::unordered_map<std::string, Code>;

Codes coded(Part part) {
  Codes out;
  for (const model::Phrase& phrase : model::phrases(part))
    out.emplace(phrase.text, code_of(part, &phrase));
  return out;
}

std::vector<Code> read(std::string_view phrases, const Codes& codes) {
  std::vector<Code> out;
  for (;;) {
    const std::size_t end = phrases.find('/');
    const auto found = codes.find(std::string{phrases.substr(0, end)});
    out.push_back(found == codes.end() ? Code{0} : found->second);
    if (end == std::string_view::npos)
      return out;
    phrases.remove_prefix(end + 1);
  }
}

std::vector<Gist> read_gists(std::string_view digits) {
  std::vector<Gist> out;
  for (; digits.size() >= 4; digits.remove_prefix(4)) {
    Gist gist = 0;
    std::from_chars(digits.data(), digits.data() + 4, gist, 16);
    out.push_back(gist);
  }
  return out;
}

// Places further down are alike in longer stretches.
std::uint64_t stretch(std::size_t place) {
  return place < 3 ? place : place < 6 ? 3 : place < 12 ? 4 : 5;
}

std::uint64_t key(std::size_t kind, std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
  return (std::uint64_t{kind} << 56) | (a << 32) | (b << 16) | c;
}

// The Security Council's dialect stands apart.
std::uint64_t dialect(const Around& a) {
  return (a.profile == Profile::sc ? 2U : 0U) + static_cast<std::uint64_t>(a.part);
}

std::uint64_t key_of(Likeness likeness, const Around& a) {
  const std::size_t kind = static_cast<std::size_t>(likeness) * 4 + dialect(a);
  switch (likeness) {
  case Likeness::part:
    return key(kind, 0);
  case Likeness::place:
    return key(kind, stretch(a.place));
  case Likeness::organ_place:
    return key(kind, stretch(a.place), static_cast<std::uint64_t>(a.profile));
  case Likeness::one:
    return key(kind, a.last[0]);
  case Likeness::one_repeated:
    return key(kind, a.last[0], std::min<std::size_t>(a.repeated, 3));
  case Likeness::two:
    return key(kind, a.last[0], a.last[1]);
  case Likeness::three:
    return key(kind, a.last[0], a.last[1], a.last[2]);
  case Likeness::one_but_last:
    return key(kind, a.last[1]);
  case Likeness::next:
    return key(kind, a.next);
  case Likeness::between:
    return key(kind, a.last[0], a.next);
  case Likeness::between_three:
    return key(kind, a.last[0], a.last[1], a.next);
  case Likeness::words_before:
    return key(kind, a.words_before, a.last[0]);
  case Likeness::words_after:
    return key(kind, a.words_after, a.next);
  }
  return 0;
}

// A paragraph with few words is like no other.
bool tells(Likeness likeness, const Around& a) {
  return likeness == Likeness::words_before  ? a.words_before != 0
         : likeness == Likeness::words_after ? a.words_after != 0
                                             : true;
}

} // namespace

Code code_of(Part part, const model::Phrase* phrase) {
  return phrase == nullptr ? Code{0} : static_cast<Code>(phrase - model::phrases(part).data() + 1);
}

Around around(const Run& run, std::size_t place) {
  // What is not known is a phrase of its own, unlike the ends of a part.
  constexpr Code unknown = 0xFFFF;
  const auto at = [&](std::size_t i) {
    return i >= run.phrases.size() ? Code{0} : run.phrases[i] == 0 ? unknown : run.phrases[i];
  };
  const auto gist = [&](std::size_t i) { return i >= run.gists.size() ? Gist{0} : run.gists[i]; };
  Around out;
  out.profile = run.profile;
  out.part = run.part;
  out.place = place;
  for (std::size_t i = 0; i < 3; ++i)
    out.last[i] = place > i ? at(place - i - 1) : Code{0};
  while (out.repeated < place && at(place - out.repeated - 1) == out.last[0])
    ++out.repeated;
  out.next = at(place + 1);
  out.words_before = place > 0 ? gist(place - 1) : Gist{0};
  out.words_after = gist(place + 1);
  return out;
}

Adopted::Adopted() {
  const std::array codes{coded(Part::preamble), coded(Part::operative)};
  for (const Row& row : rows) {
    if (names_.empty() || names_.back() != row.text) {
      names_.push_back(row.text);
      paragraphs_.push_back(0);
    }
    runs_.push_back({row.text, row.profile, row.part, read(row.phrases, codes[static_cast<std::size_t>(row.part)]), read_gists(row.gists)});
    paragraphs_.back() += runs_.back().phrases.size();
    add(runs_.back(), static_cast<std::uint16_t>(names_.size() - 1));
  }
}

void Adopted::add(const Run& run, std::uint16_t text) {
  const auto put = [&](std::vector<std::uint16_t>& texts) {
    if (texts.empty() || texts.back() != text)
      texts.push_back(text);
  };
  const auto note = [&](Code first, Code second) { put(with_[key(static_cast<std::size_t>(run.part), first, second)]); };
  for (const Gist gist : run.gists)
    if (gist != 0)
      put(with_gist_[gist]);
  for (std::size_t i = 0; i < run.phrases.size(); ++i) {
    const Code phrase = run.phrases[i];
    if (phrase == 0)
      continue;
    const Around here = around(run, i);
    for (std::size_t k = 0; k < likeness_count; ++k)
      if (tells(static_cast<Likeness>(k), here))
        alike_[key_of(static_cast<Likeness>(k), here)].push_back({text, phrase});
    note(phrase, 0);
    if (i > 0 && run.phrases[i - 1] != 0)
      note(run.phrases[i - 1], phrase);
  }
}

const Adopted& Adopted::texts() {
  static const Adopted all;
  return all;
}

std::size_t Adopted::find(std::string_view name) const {
  return static_cast<std::size_t>(std::find(names_.begin(), names_.end(), name) - names_.begin());
}

const std::vector<Occurrence>& Adopted::alike(Likeness likeness, const Around& around) const {
  static const std::vector<Occurrence> nowhere;
  if (!tells(likeness, around))
    return nowhere;
  const auto found = alike_.find(key_of(likeness, around));
  return found == alike_.end() ? nowhere : found->second;
}

const std::vector<std::uint16_t>& Adopted::with(Gist gist) const {
  static const std::vector<std::uint16_t> none;
  const auto found = with_gist_.find(gist);
  return found == with_gist_.end() ? none : found->second;
}

const std::vector<std::uint16_t>& Adopted::with(Part part, Code first, Code second) const {
  static const std::vector<std::uint16_t> none;
  const auto found = with_.find(key(static_cast<std::size_t>(part), first, second));
  return found == with_.end() ? none : found->second;
}

} // namespace unres::phrases
