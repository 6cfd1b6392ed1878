#include "phrases/sense.h"

#include "phrases/derived.h"
#include "support/characters.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace unres::phrases {
namespace {

using model::Part;

struct Tables {
  std::vector<Sense> operative;
  std::vector<Sense> preamble;
  [[nodiscard]] const std::vector<Sense>& of(Part part) const {
    return part == Part::operative ? operative : preamble;
  }
};

const Tables& tables() {
  static const Tables all = [] {
    Tables out;
    const Sense rows[] = {
#define UNRES_SENSE(part, phrase, object, complements, strength, group, meaning)                                       \
  {Part::part, phrase, Object::object, complements, strength, Group::group, meaning, {}},
#include "phrases/phrases.inc"
#undef UNRES_SENSE
    };
    for (const Sense& row : rows)
      (row.part == Part::operative ? out.operative : out.preamble).push_back(row);
    return out;
  }();
  return all;
}

using Senses = std::unordered_map<std::string, const Sense*>;

// The rows, and what varies them among the phrases that adopted texts use.
Senses indexed(Part part) {
  Senses map;
  for (const Sense& row : table(part))
    map.emplace(lower(row.phrase), &row);
  for (const Sense& variant : derived(part))
    map.emplace(lower(variant.phrase), &variant);
  return map;
}

const Senses& index_of(Part part) {
  static const Senses operative = indexed(Part::operative);
  static const Senses preamble = indexed(Part::preamble);
  return part == Part::operative ? operative : preamble;
}

struct Rung {
  Part part;
  Group group;
  std::string_view phrase;
};

constexpr Rung rungs[] = {
#define UNRES_RUNG(part, group, phrase) {Part::part, Group::group, phrase},
#include "phrases/ladders.inc"
#undef UNRES_RUNG
};

} // namespace

const std::vector<Sense>& table(Part part) { return tables().of(part); }

const Sense* sense_of(Part part, std::string_view phrase) {
  const Senses& map = index_of(part);
  const auto found = map.find(lower(phrase));
  return found == map.end() ? nullptr : found->second;
}

bool takes(const Sense& sense, std::string_view word) {
  bool out = false;
  for_each_complement(sense, [&](std::string_view each) { out = out || each == word; });
  return out;
}

std::string_view first_word_after(const Sense& sense) {
  const std::string_view first = sense.complements.substr(0, sense.complements.find('/'));
  if (first == infinitive)
    return infinitive.substr(0, 2);
  return first == bare_noun || takes(sense, bare_noun) ? std::string_view{} : first;
}

const std::vector<std::string_view>& ladder_of(const Sense& sense) {
  static const auto ladders = [] {
    std::array<std::vector<std::string_view>, 16> out;
    for (const Rung& rung : rungs)
      out[static_cast<std::size_t>(rung.group) * 2 + static_cast<std::size_t>(rung.part)].push_back(rung.phrase);
    return out;
  }();
  // What is noted stands at the foot of the record.
  const Group group = sense.group == Group::note ? Group::record : sense.group;
  return ladders[static_cast<std::size_t>(group) * 2 + static_cast<std::size_t>(sense.part)];
}

Neighbours neighbours_of(const Sense& sense) {
  const auto& ladder = ladder_of(sense);
  const auto strength = [&](std::string_view rung) { return sense_of(sense.part, rung)->strength; };
  auto at = std::find(ladder.begin(), ladder.end(), sense.phrase);
  if (at != ladder.end())
    return {at == ladder.begin() ? std::string_view{} : *std::prev(at),
            std::next(at) == ladder.end() ? std::string_view{} : *std::next(at)};
  Neighbours out;
  for (const std::string_view rung : ladder) {
    if (strength(rung) < sense.strength)
      out.weaker = rung;
    if (strength(rung) > sense.strength && out.stronger.empty())
      out.stronger = rung;
  }
  return out;
}

} // namespace unres::phrases
